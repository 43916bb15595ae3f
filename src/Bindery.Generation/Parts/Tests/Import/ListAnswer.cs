using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Has the platform answer with a list of the records that the test gives.</summary>
internal static class ListAnswer
{
    public static PythonSource Of(EntityContext entity)
    {
        Endpoint list = entity.Entity.Endpoints.List!;
        PythonLiteral path = PythonLiteral.Of(list.Path);
        return PythonSource.Lines(
            PythonSource.Of($"self.answers.pop((\"GET\", {path}), None)"),
            Answer(list, PythonSource.Of($"list(records)")),
            // Only an empty page ends a list whose pages are numbered.
            IsNumbered(entity.Paging) ? Answer(list, PythonSource.Of($"[]")) : PythonSource.Empty,
            PythonSource.Lines(
                entity
                    .Entity.Children.Where(child => child.Endpoint is not null)
                    .Select(child => Children(entity, child))
            )
        );
    }

    private static PythonSource Answer(Endpoint list, PythonSource records) =>
        TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of("GET"),
            PythonLiteral.Of(list.Path),
            SampleBody.Of(list.Envelope, PythonGroup.Leaf(records)).ToSource(TestStatement.Indent)
        );

    // Of the sample, whose id the other records of the tests have too, or have no children.
    private static PythonSource Children(EntityContext entity, ChildEntity child)
    {
        Endpoint endpoint = child.Endpoint! with
        {
            Path = child.Endpoint!.Path.Replace(
                "{id}",
                SampleKeys.TextOf(entity.Connector.Blueprint, entity.Entity),
                StringComparison.Ordinal
            ),
        };
        PythonLiteral member = PythonLiteral.Of(child.Path);
        return PythonSource.Lines(
            PythonSource.Of(
                $"self.answers.pop((\"GET\", {PythonLiteral.Of(endpoint.Path)}), None)"
            ),
            Answer(endpoint, PythonSource.Of($"records[0][{member}]")),
            IsNumbered(entity.Paging)
                ? Answer(endpoint, PythonSource.Of($"[]"))
                : PythonSource.Empty
        );
    }

    public static bool IsNumbered(Pagination pagination) =>
        pagination.Style is PaginationStyle.Page or PaginationStyle.Offset;
}
