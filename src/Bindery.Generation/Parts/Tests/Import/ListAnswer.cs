using Bindery.Blueprints;
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
            IsNumbered(entity.Connector.Blueprint.Pagination)
                ? Answer(list, PythonSource.Of($"[]"))
                : PythonSource.Empty
        );
    }

    private static PythonSource Answer(Endpoint list, PythonSource records) =>
        TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of("GET"),
            PythonLiteral.Of(list.Path),
            SampleBody.Of(list.Envelope, PythonGroup.Leaf(records)).ToSource(TestStatement.Indent)
        );

    private static bool IsNumbered(Pagination pagination) =>
        pagination.Style is PaginationStyle.Page or PaginationStyle.Offset;
}
