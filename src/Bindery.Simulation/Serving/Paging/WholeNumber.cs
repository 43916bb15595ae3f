using System.Globalization;

namespace Bindery.Simulation.Serving.Paging;

internal static class WholeNumber
{
    /// <summary>The lowest where the parameter isn't sent.</summary>
    public static int Read(PlatformRequest request, string parameter, int lowest)
    {
        if (!request.Query.TryGetValue(parameter, out string? text))
        {
            return lowest;
        }

        bool fits =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= lowest;
        return fits
            ? number
            : throw new RequestRefusedException(
                400,
                $"{parameter} must be a whole number from {lowest}."
            );
    }
}
