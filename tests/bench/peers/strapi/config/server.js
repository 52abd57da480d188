// Port and keys come from the row that starts this; nothing is asked of the network.
module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT'),
  app: { keys: [env('BENCH_SECRET')] },
  logger: { updates: { enabled: false }, config: { level: 'warn' } },
})
