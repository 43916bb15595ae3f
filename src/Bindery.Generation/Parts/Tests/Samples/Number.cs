using System.Globalization;

namespace Bindery.Generation.Parts.Tests.Samples;

/// <summary>Numbers of the samples as a person would write them: 12.5, not 12.500.</summary>
internal static class Number
{
    public static decimal Of(string text) =>
        Short(decimal.Parse(text, CultureInfo.InvariantCulture));

    public static decimal Short(decimal number) =>
        decimal.Parse(
            number.ToString("0.0#########", CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
}
