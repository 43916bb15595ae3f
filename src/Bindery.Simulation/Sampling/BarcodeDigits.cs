namespace Bindery.Simulation.Sampling;

internal static class BarcodeDigits
{
    /// <summary>EAN-13 with the prefix for use inside a shop, so that no real article is meant.</summary>
    public static string Of(long number)
    {
        string digits = "20" + number.ToString("D10");
        int sum = 0;
        for (int place = 0; place < digits.Length; place++)
        {
            sum += (digits[place] - '0') * (place % 2 == 0 ? 1 : 3);
        }

        return digits + (10 - sum % 10) % 10;
    }
}
