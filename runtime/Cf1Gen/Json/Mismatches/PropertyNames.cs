#if CF1GEN_GENERATOR
namespace Cf1Gen.Generator.Common;
#else
namespace Cf1Gen.Runtime;
#endif

/// <summary>Compares the names of properties in C# and in JSON. The generator and the runtime share the rule.</summary>
internal static class PropertyNames
{
    /// <summary>
    /// Determines whether a name in JSON differs from a name in C# only in the case of ASCII letters and in other ASCII characters than
    /// letters and digits: <c>created_at</c> and <c>CreatedAt</c>.
    /// </summary>
    /// <param name="property">The name in C#.</param>
    /// <param name="name">The name in JSON.</param>
    /// <returns><see langword="true"/> if the names are similar; otherwise, <see langword="false"/>.</returns>
    /// <remarks>Other letters have to be equal: their case depends on the version of Unicode.</remarks>
    public static bool AreSimilar(string property, string name)
    {
        var index = 0;
        foreach (var character in name)
        {
            if (character < 0x80 && !IsLetterOrDigit(character))
            {
                continue;
            }

            if (index == property.Length || Lower(property[index]) != Lower(character))
            {
                return false;
            }

            index++;
        }

        return index == property.Length;
    }

    private static bool IsLetterOrDigit(char ascii) => ascii is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static char Lower(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
}
