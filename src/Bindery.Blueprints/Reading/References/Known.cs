using Bindery.Core.Text;

namespace Bindery.Blueprints.Reading.References;

internal static class Known
{
    public static string Advice(string noun, string name, IReadOnlyCollection<string> known) =>
        Nearest.To(name, known) is { } meant ? $"did you mean {Quote.Of(meant)}?"
        : known.Count == 0 ? $"the blueprint has no {noun}; add one of that name"
        : $"add it, or use one of {string.Join(", ", known)}";
}
