using Bindery.Blueprints;
using Bindery.Blueprints.Naming;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Components;

/// <summary>An adapter's methods by the entity's name, each documented with its endpoint.</summary>
internal static class AdapterMethods
{
    public static PythonSource Of(EntityContext entity)
    {
        Endpoints endpoints = entity.Entity.Endpoints;
        string one = WordCase.ToSnake(entity.Names.Name);
        string many = WordCase.ToSnake(entity.Names.Plural);
        string record = WithArticle(WordCase.ToWords(entity.Names.Name));
        string records = WordCase.ToWords(entity.Names.Plural);
        return PythonSource.Paragraphs(
            Method(
                endpoints.List,
                $"get_{many}",
                "filters=None",
                $"Return the first page of {records}",
                "self.fetch_page(filters).records"
            ),
            Method(
                endpoints.List,
                $"get_all_{many}",
                "filters=None",
                $"Yield the {records} of all pages",
                "self.fetch_all(filters)"
            ),
            Method(
                endpoints.Read,
                $"get_{one}",
                "external_id",
                $"Return {record}",
                "self.read(external_id)"
            ),
            Method(
                endpoints.Create,
                $"create_{one}",
                "data",
                $"Create {record}",
                "self.create(data)"
            ),
            Method(
                endpoints.Update,
                $"update_{one}",
                "external_id, data",
                $"Change {record}",
                "self.write(external_id, data)"
            ),
            Method(
                endpoints.Delete,
                $"delete_{one}",
                "external_id",
                $"Delete {record}",
                "self.unlink(external_id)"
            )
        );
    }

    // Parameters and calls are this file's own text; only the name and the words come from outside.
    private static PythonSource Method(
        Endpoint? endpoint,
        string name,
        string parameters,
        string words,
        string call
    ) =>
        endpoint is null
            ? PythonSource.Empty
            : PythonSource.Of(
                $"""
                def {PythonName.Of(name)}(self, {new PythonSource(parameters)}):
                    {Docstring.Of($"{words}: {endpoint.Method} {endpoint.Path}")}
                    return {new PythonSource(call)}
                """
            );

    private static string WithArticle(string words) =>
        "aeiou".Contains(words[0], StringComparison.Ordinal) ? "an " + words : "a " + words;
}
