using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.OpenApi.Naming;

/// <summary>Names from outside as names that a blueprint may have.</summary>
internal static class TechnicalName
{
    private const int Longest = 40;

    /// <returns>A technical name; the fallback where the text has nothing to make one of.</returns>
    public static string Of(string text, string fallback)
    {
        string name = NameWords
            .Of(text)
            .TrimStart('_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string cut = (name.Length > Longest ? name[..Longest] : name).Trim('_');
        return cut.Length == 0 ? fallback
            : PythonKeywords.All.Contains(cut) ? cut + "_there"
            : cut;
    }
}
