using Bindery.Generation.Text;
using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>Gives a model a field, below its other fields and above its methods.</summary>
internal static class FieldOperation
{
    public static ModuleDraft EnsureField(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName name,
        PythonSource source
    ) =>
        draft.EditPython(
            place.Path,
            module =>
            {
                ClassDefinition definition = module.ClassOf(place);
                return ClassMembers.Find(definition, name.ToString()) is null
                    ? ClassInsertion.Below(
                        module,
                        definition,
                        definition.Body.Statements.LastOrDefault(statement =>
                            statement is AssignmentStatement
                        ),
                        source
                    )
                    : [];
            }
        );
}
