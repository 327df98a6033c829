using System.Collections.Generic;
using System.Globalization;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>A set of Unicode characters: ranges, categories, or all others than these.</summary>
internal sealed class CharacterSet
{
    private readonly List<(int First, int Last)> _ranges = [];
    private int _categories;

    /// <summary>Gets or sets a value indicating whether the set contains the characters that were not added.</summary>
    public bool IsComplement { get; set; }

    /// <summary>Creates the set of one character.</summary>
    public static CharacterSet Of(int character)
    {
        var set = new CharacterSet();
        set.Add(character, character);
        return set;
    }

    /// <summary>Creates the set of all characters except line breaks, which <c>.</c> represents.</summary>
    public static CharacterSet Dot()
    {
        var set = new CharacterSet { IsComplement = true };
        set.Add('\n', '\n');
        set.Add('\r', '\r');
        return set;
    }

    /// <summary>Adds the characters from the first to the last one.</summary>
    public void Add(int first, int last) => _ranges.Add((first, last));

    /// <summary>Adds the characters of some categories.</summary>
    /// <param name="categories">The bits of the values of <see cref="UnicodeCategory"/>.</param>
    public void AddCategories(int categories) => _categories |= categories;

    /// <summary>Determines whether the set contains a character of a text.</summary>
    /// <param name="character">The code point.</param>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the code point in the text, for its category.</param>
    public bool Contains(int character, string text, int index)
    {
        foreach (var (first, last) in _ranges)
        {
            if (character >= first && character <= last)
            {
                return !IsComplement;
            }
        }

        var hasCategory = _categories != 0 && (_categories & (1 << (int)CharUnicodeInfo.GetUnicodeCategory(text, index))) != 0;
        return hasCategory != IsComplement;
    }
}
