using Bindery.Syntax.Python;

namespace Bindery.Modules.Manifests;

/// <summary>One string in a list of the manifest, and where it stands.</summary>
public sealed record ManifestText(string Text, PythonExpression Node);
