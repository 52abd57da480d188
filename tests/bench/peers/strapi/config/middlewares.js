// What Strapi demands, without a line in the log for every request.
module.exports = ['errors', 'security', 'cors', 'query', 'body', 'public', 'favicon'].map((name) => `strapi::${name}`)
