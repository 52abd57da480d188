const { factories } = require('@strapi/strapi')

// Everyone may read the list; nothing else is routed.
module.exports = factories.createCoreRouter('api::listing.listing', {
  only: ['find'],
  config: { find: { auth: false } },
})
