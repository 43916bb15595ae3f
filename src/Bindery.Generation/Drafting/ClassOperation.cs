using Bindery.Generation.Text;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Puts a class at the end of a file that lacks it.</summary>
internal static class ClassOperation
{
    public static ModuleDraft EnsureClass(
        this ModuleDraft draft,
        ClassPlace place,
        PythonSource source
    ) =>
        draft.EditPython(
            place.Path,
            module =>
                module.Classes.Any(definition => definition.Name == place.Name.ToString())
                    ? []
                    : ClassAddition.Append(module, source.Text.TrimEnd('\n'))
        );
}
