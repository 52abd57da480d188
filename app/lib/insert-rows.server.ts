import type { Transaction } from './db.server'
import { Prisma } from './generated/client'

type Model = Prisma.ModelName
type Models = Prisma.TypeMap['model']
type Columns<M extends Model> = Models[M]['payload']['scalars']
type Created<M extends Model> = Extract<
  Models[M]['operations']['createMany']['args']['data'],
  readonly unknown[]
>[number]

/** Columns that the database fills: a number of its own, a moment, or what the schema names as the default. */
type Filled<M extends Model> = {
  [K in keyof Created<M> & keyof Columns<M>]-?: undefined extends Created<M>[K]
    ? Columns<M>[K] extends string
      ? K extends 'id'
        ? never
        : K
      : K extends 'updatedAt'
        ? never
        : K
    : never
}[keyof Created<M> & keyof Columns<M>]

/** What a column takes; the shape of JSON is known to who writes it. */
type Value<T> = Prisma.JsonValue extends T ? unknown : T

/** A new row of a table, with the ids and moments that Prisma would make by itself. */
export type NewRow<M extends Model> = { [K in Exclude<keyof Columns<M>, Filled<M>>]: Value<Columns<M>[K]> } & {
  [K in Filled<M>]?: Value<Columns<M>[K]>
}

const identifier = (name: string) => {
  if (!/^[a-z]\w*$/i.test(name)) throw new TypeError(`${name} is no table or column`)
  return Prisma.raw(`"${name}"`)
}

/**
 * Inserts rows in their order in one statement with one parameter, however many they are: planning and sending the same
 * rows value by value costs Prisma about a hundred times the time. A column that only some rows name is NULL in the others.
 * `null` in a JSON column is NULL. At most 256 MB of JSON at a time.
 */
export async function insertRows<M extends Model>(
  transaction: Transaction,
  table: M,
  rows: readonly NewRow<M>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Prisma.join([...new Set(rows.flatMap((row) => Object.keys(row)))].map(identifier))
  await transaction.$executeRaw`
    INSERT INTO ${identifier(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${identifier(table)}, ${JSON.stringify(rows)}::jsonb)`
}
