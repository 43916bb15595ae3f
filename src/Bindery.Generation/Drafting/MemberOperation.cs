using Bindery.Generation.Text;
using Bindery.Syntax.Python.Editing;

namespace Bindery.Generation.Drafting;

/// <summary>Puts a method or field at the end of a class that lacks it.</summary>
internal static class MemberOperation
{
    public static ModuleDraft EnsureMember(
        this ModuleDraft draft,
        ClassPlace place,
        PythonName name,
        PythonSource source
    ) =>
        draft.EditPython(
            place.Path,
            module =>
                ClassMembers.Find(module.ClassOf(place), name.ToString()) is null
                    ? ClassMemberAddition.Append(module, module.ClassOf(place), source.Text)
                    : []
        );
}
