using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Literal = Bindery.Modules.Python.PythonLiteral;

namespace Bindery.Generation.Drafting;

/// <summary>Finds classes by what they are: the model or component that they make.</summary>
internal static class ClassSearch
{
    /// <exception cref="DraftException">There is none, or there are several.</exception>
    public static FoundClass Require(this ModuleDraft draft, ClassPlace place) =>
        draft.Find(place)
        ?? throw new DraftException(
            place.Identity is null
                ? $"{place.Path} has no class {place.Name}"
                : $"{draft.Files.Name} has no class with _name = \"{place.Identity}\""
        );

    public static FoundClass? Find(this ModuleDraft draft, ClassPlace place)
    {
        FoundClass? there = draft.Files.Find(place.Path) is null
            ? null
            : draft
                .ClassesIn(place.Path)
                .FirstOrDefault(found => found.Definition.Name == place.Name.ToString());
        if (
            place.Identity is not { } identity
            || (there is not null && IsNamed(there, identity, place.IsComponent))
        )
        {
            return there;
        }

        ImmutableArray<FoundClass> makers = draft.Makers(identity, place.IsComponent);
        return makers switch
        {
            [] => there,
            [var only] => only,
            _ => throw new DraftException(
                $"{identity} is made by {string.Join(" and by ", makers.Select(found => $"class {found.Definition.Name} in {found.Path}"))}; only one of them should stay"
            ),
        };
    }

    /// <summary>The classes whose <c>_name</c> it is.</summary>
    public static ImmutableArray<FoundClass> Makers(
        this ModuleDraft draft,
        string identity,
        bool isComponent
    ) => [.. draft.Classes().Where(found => IsNamed(found, identity, isComponent))];

    /// <summary>The class that makes a model and those of the addon that extend it.</summary>
    public static IEnumerable<FoundClass> MakersAndExtensions(
        this ModuleDraft draft,
        ClassPlace place
    )
    {
        FoundClass found = draft.Require(place);
        yield return found;
        if (place.Identity is { } identity)
        {
            foreach (FoundClass extension in draft.Classes().Where(c => IsExtension(c, identity)))
            {
                yield return extension;
            }
        }
    }

    public static IEnumerable<FoundClass> Classes(this ModuleDraft draft) =>
        draft.PythonPaths.SelectMany(draft.ClassesIn);

    public static string? TextOf(FoundClass found, string attribute) =>
        Literal.Text(ClassMembers.ValueOf(found.Definition, attribute));

    public static ImmutableArray<string> TextsOf(FoundClass found, string attribute) =>
        Literal.Texts(ClassMembers.ValueOf(found.Definition, attribute));

    public static bool IsExtension(FoundClass found, string identity) =>
        (TextOf(found, "_name") ?? identity) == identity
        && TextsOf(found, "_inherit").Contains(identity);

    /// <summary>The classes that extend a model of another addon.</summary>
    public static ImmutableArray<FoundClass> ModelExtensions(
        this ModuleDraft draft,
        string model
    ) => [.. draft.Classes().Where(found => IsModel(found) && IsExtension(found, model))];

    private static bool IsNamed(FoundClass found, string identity, bool isComponent) =>
        TextOf(found, "_name") == identity
        && !TextsOf(found, "_inherit").Contains(identity)
        && IsModel(found) != isComponent;

    private static bool IsModel(FoundClass found) =>
        found.Definition.Bases.Any(parent =>
            Literal.LastName(parent) is "Model" or "AbstractModel" or "TransientModel"
        );

    private static IEnumerable<FoundClass> ClassesIn(this ModuleDraft draft, string path)
    {
        PythonModule module = draft.Python(path);
        return module.Classes.Select(definition => new FoundClass(path, module, definition));
    }
}
