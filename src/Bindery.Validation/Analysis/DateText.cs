using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Recognises the text of a date that was cut before its offset.</summary>
internal static class DateText
{
    private const int LengthToSeconds = 19;

    /// <summary><c>text[:19]</c> or <c>text.split("+")[0]</c>, wherever in a chain of calls.</summary>
    public static bool IsCut(PythonExpression expression)
    {
        PythonExpression? at = expression;
        while (at is not null)
        {
            if (at is SubscriptExpression subscript && Cuts(subscript))
            {
                return true;
            }

            at = at switch
            {
                SubscriptExpression inner => inner.Value,
                AttributeExpression attribute => attribute.Value,
                CallExpression { Function: AttributeExpression method } => method.Value,
                _ => null,
            };
        }

        return false;
    }

    private static bool Cuts(SubscriptExpression subscript) =>
        subscript.Index is SliceExpression { Lower: null, Upper: NumberExpression upper }
            ? upper.Value == LengthToSeconds
            : subscript.Index is NumberExpression { Value: 0 }
                && subscript.Value
                    is CallExpression
                    {
                        Function: AttributeExpression { Name: "split" },
                        Arguments: [{ Value: var separator }, ..]
                    }
                && PythonLiteral.Text(separator) == "+";
}
