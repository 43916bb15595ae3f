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
        ClassMembers.Has(draft.MakersAndExtensions(place), name.ToString())
            ? draft
            : draft.EditClass(
                place,
                (module, definition) =>
                    ClassMemberAddition.Append(
                        module,
                        definition,
                        PythonStyle.Of(module).Apply(source.Text)
                    )
            );
}
