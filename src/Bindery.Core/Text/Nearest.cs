namespace Bindery.Core.Text;

/// <summary>Finds what a misspelt word was probably meant to be.</summary>
public static class Nearest
{
    private const int LongestWord = 60;

    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        int tolerated = Math.Max(1, word.Length / 3);
        return candidates
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= tolerated)
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.</summary>
    private static int Distance(string from, string to)
    {
        int[,] costs = new int[from.Length + 1, to.Length + 1];
        for (int row = 0; row <= from.Length; row++)
        {
            for (int column = 0; column <= to.Length; column++)
            {
                costs[row, column] =
                    row == 0 ? column
                    : column == 0 ? row
                    : Cheapest(costs, row, column, from, to);
            }
        }

        return costs[from.Length, to.Length];
    }

    private static int Cheapest(int[,] costs, int row, int column, string from, string to)
    {
        int replaced = costs[row - 1, column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
        int shifted = Math.Min(costs[row - 1, column], costs[row, column - 1]) + 1;
        int swapped =
            row > 1
            && column > 1
            && from[row - 1] == to[column - 2]
            && from[row - 2] == to[column - 1]
                ? costs[row - 2, column - 2] + 1
                : int.MaxValue;
        return Math.Min(Math.Min(replaced, shifted), swapped);
    }
}
