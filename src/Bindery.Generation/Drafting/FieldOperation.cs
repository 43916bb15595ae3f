using Bindery.Generation.Text;
using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>Gives a model a field, below its other fields and above its methods.</summary>
internal static class FieldOperation
{
    private static readonly PythonName Fields = PythonName.Of("fields");

    public static ModuleDraft EnsureField(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName name,
        PythonSource source
    )
    {
        if (ClassMembers.Has(draft.MakersAndExtensions(place), name.ToString()))
        {
            return draft;
        }

        (ModuleDraft current, PythonSource local) = draft.EnsureName(
            draft.Require(place).Path,
            "odoo",
            Fields,
            source
        );
        return current.EditClass(
            place,
            (module, definition) =>
                ClassInsertion.Below(module, definition, Above(definition), local)
        );
    }

    private static PythonStatement? Above(ClassDefinition definition) =>
        definition.Body.Statements.LastOrDefault(statement =>
            statement is AssignmentStatement or AnnotatedAssignmentStatement
        );
}
