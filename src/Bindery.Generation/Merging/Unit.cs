using Bindery.Syntax.Text;

namespace Bindery.Generation.Merging;

/// <summary>The smallest thing with a name: a member of a class, a record, an entry of the manifest.</summary>
internal sealed record Unit(string Key, TextSpan Span);
