using System.Text;

namespace Cf1Gen.Runtime.Tests.Json.Reading.Differential;

/// <summary>Changes JSON texts. A mutant depends only on the texts, the seed and its index.</summary>
/// <param name="models">The texts of models, of which half of the mutants are made.</param>
/// <param name="texts">The other texts to change.</param>
/// <param name="seed">The seed of all random choices.</param>
internal sealed class JsonMutator(IReadOnlyList<byte[]> models, IReadOnlyList<byte[]> texts, int seed)
{
    private const int MostSteps = 5;
    private const int LongestMutant = 4096;

    // The parts that decide whether a text is JSON: tokens and parts of them, escape sequences, valid and invalid UTF-8.
    private static readonly byte[][] s_parts =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\t", "\r", "\n", "\f", "\v", "\0", "/", "//", "/**/", "#", "'", ".",
            "+", "-", "e", "E",
            "true", "false", "null", "tru", "nul", "True", "NaN", "Infinity", "0", "-0", "00", "1", "01", "-", "1.", ".5", "1e",
            "1e+", "1E-3", "1e400",
            "2147483648", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
            "-9223372036854775809",
            "0.1", "5.0", "5e0", "79228162514264337593543950335", "79228162514264337593543950336", "1e-30",
            "123456789012345678901234567890",
            "\"\"", "\"a\":", "{}", "[]", "{\"\":0}", "\\\"", "\\\\", "\\/", "\\b", "\\n", "\\u", "\\u0000", "\\u0041",
            "\\ud83d", "\\ude00",
            "\\ud83d\\ude00", "\\uD800", "\\u00", "\\uGGGG", "\\x", "é", "漢", "😀", "\uFEFF", "\u2028", "\u0085", "\u007f",
            "\"text\":", "\"parts\":[",
            "a very long text that does not fit in a block", "                 ",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xBF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80],
        [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xFE], [0xFF],
    ];

    /// <summary>Creates a mutant.</summary>
    internal byte[] Create(int index)
    {
        var random = new Random(unchecked((seed * 1_000_003) + index));
        var text = new List<byte>(random.Next(2) == 0 ? models[random.Next(models.Count)] : texts[random.Next(texts.Count)]);
        for (var step = random.Next(MostSteps) + 1; step > 0; step--)
        {
            Change(text, random);
        }

        return [.. text.Take(LongestMutant)];
    }

    private void Change(List<byte> text, Random random)
    {
        var at = Place(text, random);
        var length = Math.Min(random.Next(1, 20), text.Count - at);
        switch (random.Next(9))
        {
            case 0:
                text.RemoveRange(at, length);
                break;
            case 1:
                text.RemoveRange(at, text.Count - at);
                break;
            case 2:
                text.InsertRange(Place(text, random), text.GetRange(at, length));
                break;
            case 3 when at < text.Count:
                text[at] ^= (byte)(1 << random.Next(8));
                break;
            case 4:
                var other = texts[random.Next(texts.Count)];
                text.RemoveRange(at, length);
                text.InsertRange(at, other[random.Next(other.Length + 1)..]);
                break;
            case 5 when text.Count < LongestMutant:
                Nest(text, at, random);
                break;
            case 6:
                text.RemoveRange(at, length);
                text.InsertRange(at, s_parts[random.Next(s_parts.Length)]);
                break;
            default:
                text.InsertRange(at, s_parts[random.Next(s_parts.Length)]);
                break;
        }
    }

    // Half of the places are next to a token, where most texts of a few changes cease to be JSON.
    private static int Place(List<byte> text, Random random)
    {
        var at = random.Next(text.Count + 1);
        var token = random.Next(2) == 0 ? -1 : text.FindIndex(at, value => "{}[],:\"\\"u8.Contains(value));
        return token < 0 ? at : token + random.Next(2);
    }

    // Around the largest depth that is accepted.
    private static void Nest(List<byte> text, int at, Random random)
    {
        var depth = random.Next(60, 68);
        var (open, close) = random.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        var opened = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + "1");
        var closed = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(close, depth)));
        text.InsertRange(at, random.Next(4) == 0 ? opened : [.. opened, .. closed]);
    }
}
