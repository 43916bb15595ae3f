using System.Collections.Immutable;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Fixes;

/// <summary>Edits of one file; a file that isn't there counts as empty, and is made.</summary>
/// <param name="Path">Below the addon's folder.</param>
public sealed record FileEdit(string Path, ImmutableArray<TextEdit> Edits);
