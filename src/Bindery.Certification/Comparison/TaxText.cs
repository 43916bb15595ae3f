using System.Globalization;

namespace Bindery.Certification.Comparison;

/// <summary>Names a tax by what it does: <c>19 % included</c>.</summary>
internal static class TaxText
{
    public static string Of(decimal percent, bool included) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{percent:0.####} % {(included ? "included" : "added")}"
        );
}
