using Bindery.Blueprints;
using Bindery.Generation.Parts.Tests.Samples;
using Bindery.Generation.Text;

namespace Bindery.Generation.Parts.Tests.Import;

/// <summary>Has the platform answer with the children of a sample that have an address of their own.</summary>
internal static class ChildAnswer
{
    /// <param name="blueprint">The platform.</param>
    /// <param name="entity">Whose sample the children are of.</param>
    /// <param name="record">The record that holds them.</param>
    /// <param name="isAgain">They may have been answered before.</param>
    public static PythonSource Of(
        Blueprint blueprint,
        Entity entity,
        PythonSource record,
        bool isAgain = false
    ) =>
        PythonSource.Lines(
            entity
                .Children.Where(child => child.Endpoint is not null)
                .Select(child => Of(blueprint, entity, child, record, isAgain))
        );

    private static PythonSource Of(
        Blueprint blueprint,
        Entity entity,
        ChildEntity child,
        PythonSource record,
        bool isAgain
    )
    {
        Endpoint endpoint = child.Endpoint! with
        {
            Path = child.Endpoint!.Path.Replace(
                "{id}",
                SampleKeys.TextOf(blueprint, entity),
                StringComparison.Ordinal
            ),
        };
        return PythonSource.Lines(
            isAgain ? ListAnswer.Forget(endpoint) : PythonSource.Empty,
            ListAnswer.Answer(
                endpoint,
                PythonSource.Of($"{record}[{PythonLiteral.Of(child.Path)}]")
            ),
            ListAnswer.IsNumbered(entity.Pagination ?? blueprint.Pagination)
                ? ListAnswer.Answer(endpoint, PythonSource.Of($"[]"))
                : PythonSource.Empty
        );
    }
}
