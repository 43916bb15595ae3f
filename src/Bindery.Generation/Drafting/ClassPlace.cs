using Bindery.Generation.Text;

namespace Bindery.Generation.Drafting;

/// <summary>A class of an addon: the file that it stands in and its name.</summary>
public sealed record ClassPlace(string Path, PythonName Name);
