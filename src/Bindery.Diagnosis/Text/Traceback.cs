namespace Bindery.Diagnosis.Text;

/// <summary>Reads what Python prints of an exception and of those that led to it.</summary>
internal static class Traceback
{
    public const string Head = "Traceback (most recent call last):";

    /// <summary>
    /// Last line of the first traceback: Python prints the exception that came first at the top.
    /// </summary>
    public static string Root(string text)
    {
        bool isInside = false;
        foreach (string line in text.Split('\n'))
        {
            if (line.Trim() == Head)
            {
                isInside = true;
            }
            else if (isInside && line.Length > 0 && line[0] is not (' ' or '\t'))
            {
                return line.Trim();
            }
        }

        return "";
    }
}
