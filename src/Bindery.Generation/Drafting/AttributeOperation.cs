using Bindery.Generation.Text;
using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>
/// Gives a class an attribute such as <c>_sync_entities</c>, below the others at its head: they
/// say what the class is, and fields and methods follow.
/// </summary>
internal static class AttributeOperation
{
    public static ModuleDraft EnsureAttribute(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName name,
        PythonSource value
    ) =>
        ClassMembers.Has(draft.MakersAndExtensions(place), name.ToString())
            ? draft
            : draft.EditClass(
                place,
                (module, definition) =>
                    ClassInsertion.Below(
                        module,
                        definition,
                        definition.Body.Statements.TakeWhile(IsHead).LastOrDefault(),
                        PythonSource.Of($"{name} = {value}")
                    )
            );

    private static bool IsHead(PythonStatement statement) =>
        statement switch
        {
            AssignmentStatement { Targets: [NameExpression target] } => target.Name.StartsWith('_'),
            ExpressionStatement { Value: StringExpression } => true,
            _ => false,
        };
}
