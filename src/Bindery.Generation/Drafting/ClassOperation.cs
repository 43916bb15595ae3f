using Bindery.Generation.Text;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;

namespace Bindery.Generation.Drafting;

/// <summary>Puts a class at the end of a file that lacks it.</summary>
internal static class ClassOperation
{
    public static ModuleDraft EnsureClass(
        this ModuleDraft draft,
        ClassPlace place,
        PythonSource source
    )
    {
        if (draft.Find(place) is not null)
        {
            return draft;
        }

        return draft.Python(place.Path).Classes.Any(known => known.Name == place.Name.ToString())
            ? throw new DraftException(
                $"{place.Path} has a class {place.Name} that isn't {place.Identity}"
            )
            : draft.EditPython(
                place.Path,
                module =>
                    ClassAddition.Append(
                        module,
                        PythonStyle.Of(module).Apply(source.Text.TrimEnd('\n'))
                    )
            );
    }

    /// <summary>
    /// Makes a file for one class. Where the addon has a file of that path, the class and the names
    /// that it needs are put into that; where it has the class, whatever its file, nothing is done.
    /// </summary>
    /// <param name="draft">The addon.</param>
    /// <param name="place">The file, and the class in it.</param>
    /// <param name="file">The whole file: imports, then the class.</param>
    /// <returns>The draft, and whether the file is there and has to be imported.</returns>
    public static (ModuleDraft Draft, bool IsWritten) EnsureClassFile(
        this ModuleDraft draft,
        ClassPlace place,
        PythonSource file
    )
    {
        if (draft.Find(place) is { } found)
        {
            return (draft, found.Path == place.Path);
        }

        if (draft.Files.Find(place.Path) is null)
        {
            return (draft.EnsureFile(place.Path, file.Text), true);
        }

        PythonModule written = PythonModule.Parse(SourceText.FromText(file.Text));
        ModuleDraft current = draft;
        PythonSource source = new(written.Source[written.Classes.First().Span]);
        foreach (FromImportStatement import in written.Statements.OfType<FromImportStatement>())
        {
            foreach (ImportAlias alias in import.Names)
            {
                PythonName name = PythonName.Of(alias.Name);
                (current, source) = current.EnsureName(place.Path, import.Module, name, source);
            }
        }

        return (current.EnsureClass(place, source), true);
    }
}
