using Bindery.Generation.Text;

namespace Bindery.Generation.Drafting;

/// <summary>A class of an addon: the file that it is written to, and its name there.</summary>
public sealed record ClassPlace(string Path, PythonName Name)
{
    /// <summary>
    /// The model or component that the class makes, by which it is found wherever a person has put
    /// it; null where path and name alone tell.
    /// </summary>
    public string? Identity { get; init; }

    /// <summary>A component may have the name of a model: the two are apart.</summary>
    public bool IsComponent => Path.StartsWith("components/", StringComparison.Ordinal);

    public override string ToString() =>
        Identity is null ? $"class {Name} of {Path}" : $"the class of {Identity}";
}
