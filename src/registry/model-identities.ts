/** Joins of a statement, and the expression over them that gives a model; NULL for a name that no list has. */
interface MeantModel {
  readonly joins: string;
  readonly model: string;
}

/**
 * SQL for the model that a name of the lists means, as the names matcher told when the data were built: one text for
 * all its names. A name whose makers are not said, or not said in these words, is told where all lists mean one model
 * by it.
 *
 * @param name SQL expression of the name
 * @param organisations SQL expression of its makers as the list has them, '' where it says nothing
 * @param alias of the joins, one for each name of a statement
 */
export function meantModel(name: string, organisations: string, alias = 'meant'): MeantModel {
  return {
    joins: `LEFT JOIN model_name ${alias} ON ${alias}.name = ${name} AND ${alias}.organisations = ${organisations}
      LEFT JOIN (SELECT name, min(model) AS model FROM model_name GROUP BY name HAVING min(model) = max(model))
        ${alias}_only ON ${alias}_only.name = ${name}`,
    model: `coalesce(${alias}.model, ${alias}_only.model)`,
  };
}
