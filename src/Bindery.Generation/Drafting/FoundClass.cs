using Bindery.Syntax.Python;

namespace Bindery.Generation.Drafting;

/// <summary>A class where it stands.</summary>
internal sealed record FoundClass(string Path, PythonModule Module, ClassDefinition Definition);
