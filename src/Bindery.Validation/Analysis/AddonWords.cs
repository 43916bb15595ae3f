using System.Text.RegularExpressions;
using Bindery.Modules;
using Bindery.Modules.Addons;

namespace Bindery.Validation.Analysis;

/// <summary>All names that stand anywhere in an addon, whether in Python, views, data or scripts.</summary>
internal sealed partial class AddonWords
{
    /// <summary>Milliseconds.</summary>
    private const int Patience = 10_000;

    private readonly HashSet<string> words;

    private AddonWords(HashSet<string> words) => this.words = words;

    public static AddonWords Of(Module module)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        IEnumerable<string> texts = module
            .PythonFiles.Where(file => file.Path != "__manifest__.py")
            .Select(file => file.Source.Text)
            .Concat(module.XmlFiles.Select(file => file.Document.Source.Text))
            .Concat(module.CsvFiles.Select(file => file.Document.Source.Text));
        foreach (string text in texts)
        {
            foreach (ValueMatch match in Word().EnumerateMatches(text))
            {
                Add(found, text.Substring(match.Index, match.Length));
            }
        }

        return new AddonWords(found);
    }

    /// <summary>A chain of names counts as a whole and in its parts.</summary>
    private static void Add(HashSet<string> found, string chain)
    {
        found.Add(chain);
        if (chain.Contains('.', StringComparison.Ordinal))
        {
            found.UnionWith(chain.Split('.'));
        }
    }

    /// <summary>
    /// Whether anything is named that an addon brings: the addon itself, a model, a component, a field or method that
    /// it adds to other models. An addon that brings nothing that has a name is taken as used.
    /// </summary>
    public bool Uses(AddonFacts facts) =>
        words.Contains(facts.Name)
        || facts.Components.Any(component => words.Contains(component.Name))
        || facts.Models.Any(Uses)
        || facts.Models.IsEmpty && facts.Components.IsEmpty;

    private bool Uses(ModelFacts model) =>
        words.Contains(model.Name) && !model.IsExtension
        || words.Contains(ExternalId.OfModel(model.Name)) && !model.IsExtension
        || model.IsExtension
            && (
                model.Fields.Any(field => words.Contains(field.Name))
                || model.Methods.Any(words.Contains)
            );

    [GeneratedRegex(@"[A-Za-z_][\w]*(\.[A-Za-z_]\w*)*", RegexOptions.None, Patience)]
    private static partial Regex Word();
}
