using Bindery.Blueprints;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Has the platform answer with a list of the records that the test gives.</summary>
internal static class ListAnswer
{
    public static PythonSource Of(EntityContext entity)
    {
        Endpoint list = entity.Entity.Endpoints.List!;
        return PythonSource.Lines(
            Forget(list),
            Answer(list, PythonSource.Of($"list(records)")),
            Search(entity.Entity, list),
            // Only an empty page ends a list whose pages are numbered.
            IsNumbered(entity.Paging) ? Answer(list, PythonSource.Of($"[]")) : PythonSource.Empty,
            list.Omits.IsEmpty ? PythonSource.Empty : RecordAnswer.OfEach(entity.Entity),
            // The sample's, whose id the other records of the tests have too, or have no children.
            ChildAnswer.Of(
                entity.Connector.Blueprint,
                entity.Entity,
                PythonSource.Of($"records[0]"),
                isAgain: true
            )
        );
    }

    /// <summary>What changed since the first import is searched for, where the platform has it so.</summary>
    private static PythonSource Search(Entity entity, Endpoint list)
    {
        if (entity.Progress.Path is not { } path)
        {
            return PythonSource.Empty;
        }

        Endpoint search = list with { Method = "POST", Path = path };
        return PythonSource.Lines(
            Forget(search),
            Answer(search, PythonSource.Of($"list(records)"))
        );
    }

    public static PythonSource Forget(Endpoint list) =>
        PythonSource.Of(
            $"self.answers.pop(({PythonLiteral.Of(list.Method)}, {PythonLiteral.Of(list.Path)}), None)"
        );

    public static PythonSource Answer(Endpoint list, PythonSource records) =>
        TestStatement.Call(
            PythonSource.Of($"self.answer"),
            PythonLiteral.Of(list.Method),
            PythonLiteral.Of(list.Path),
            SampleBody.Of(list.Envelope, PythonGroup.Leaf(records)).ToSource(TestStatement.Indent)
        );

    public static bool IsNumbered(Pagination pagination) =>
        pagination.Style is PaginationStyle.Page or PaginationStyle.Offset;
}
