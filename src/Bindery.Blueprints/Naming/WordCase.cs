using System.Globalization;

namespace Bindery.Blueprints.Naming;

/// <summary>Turns technical names such as <c>sale.order</c> or <c>inventory_level</c> into others.</summary>
public static class WordCase
{
    private static readonly char[] Separators = ['_', '.', '-', ' '];

    /// <summary><c>sale.order</c> → <c>SaleOrder</c>.</summary>
    public static string ToClassName(string name) => string.Concat(Words(name).Select(Capitalise));

    /// <summary><c>sale.order</c> → <c>sale_order</c>.</summary>
    public static string ToSnake(string name) => string.Join('_', Words(name));

    /// <summary><c>inventory_level</c> → <c>inventory.level</c>.</summary>
    public static string ToDotted(string name) => string.Join('.', Words(name));

    /// <summary><c>inventory_levels</c> → <c>inventory levels</c>.</summary>
    public static string ToWords(string name) => string.Join(' ', Words(name));

    /// <summary><c>my_shop</c> → <c>My Shop</c>.</summary>
    public static string ToTitle(string name) => string.Join(' ', Words(name).Select(Capitalise));

    private static string[] Words(string name) =>
        name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static string Capitalise(string word) =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
