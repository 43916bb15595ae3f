using System.Collections.Immutable;
using Bindery.Blueprints.Reading.Shapes;
using Microsoft.OpenApi;

namespace Bindery.OpenApi.Resources;

/// <summary>Finds what a document's paths are about: a list, and beside it the path of one record.</summary>
internal static class ResourceFinder
{
    public static ImmutableArray<Resource> In(OpenApiDocument document)
    {
        ILookup<string, Operation> families = Operations(document)
            .ToLookup(operation => operation.Path.Family, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. families
                .Where(family => family.Key.Length > 0)
                .Select(family => Of([.. family]))
                .OfType<Resource>(),
        ];
    }

    private static IEnumerable<Operation> Operations(OpenApiDocument document) =>
        from path in document.Paths ?? []
        where path.Value is not null && Texts.EndpointPath.Allows(path.Key)
        from operation in path.Value.Operations ?? []
        where operation.Value is not null
        select new Operation(
            operation.Key.Method.ToUpperInvariant(),
            new ApiPath(path.Key),
            operation.Value,
            path.Value.Parameters ?? []
        );

    private static Resource? Of(ImmutableArray<Operation> operations)
    {
        foreach (
            Operation list in operations.Where(one =>
                one is { Method: "GET", Path.IdParameter: null }
            )
        )
        {
            string words = list.Path.LastWords;
            if (AnswerReading.List(list.Answer, words) is { } answer)
            {
                return Complete(list, answer, words, operations);
            }
        }

        return null;
    }

    private static Resource Complete(
        Operation list,
        Answer answer,
        string words,
        ImmutableArray<Operation> operations
    )
    {
        Operation? read = operations
            .Where(one => one is { Method: "GET", Path.IdParameter: not null })
            .OrderByDescending(one => NamesTheKey(one.Path.IdParameter!, answer))
            .FirstOrDefault();
        Operation? Record(params ReadOnlySpan<string> methods)
        {
            foreach (string method in methods)
            {
                if (
                    operations.FirstOrDefault(one =>
                        one.Method == method
                        && one.Path == (read?.Path ?? one.Path)
                        && one.Path.IdParameter is not null
                    ) is
                    { } found
                )
                {
                    return found;
                }
            }

            return null;
        }

        return new Resource
        {
            Words = words,
            List = list,
            ListAnswer = answer,
            Read = read,
            ReadAnswer = read is null
                ? null
                : AnswerReading.Record(read.Answer, words, answer.Record),
            Create = operations.FirstOrDefault(one =>
                one.Method == "POST" && one.Path.IdParameter is null
            ),
            Update = Record("PUT", "PATCH"),
            Delete = Record("DELETE"),
        };
    }

    private static int NamesTheKey(string parameter, Answer answer) =>
        (parameter.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? 2 : 0)
        + (
            answer.Record.Properties.Any(property =>
                string.Equals(property.Name, parameter, StringComparison.OrdinalIgnoreCase)
            )
                ? 1
                : 0
        );
}
