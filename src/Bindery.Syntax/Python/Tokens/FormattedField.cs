using Bindery.Syntax.Text;

namespace Bindery.Syntax.Python;

/// <summary>The parts of one <c>{…}</c> in an f-string. <paramref name="Format"/> is null where no colon stands.</summary>
internal readonly record struct FormattedField(
    TextSpan Span,
    TextSpan Expression,
    TextSpan? Format
);
