using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime.Tests.Json.Reading.Differential;

namespace Cf1Gen.Runtime.Tests.Json.Reading;

/// <summary>
/// Tests which texts are JSON, in the three kinds of public test suites: texts that every reader must accept, texts that it must
/// reject, and
/// texts that it can accept or reject.
/// </summary>
public class JsonSyntaxTests
{
    public static TheoryData<string> Valid => new(
        "0", "-0", "1", "-1", "10", "0.0", "-0.5", "1.25", "1e1", "1E1", "1e+1", "1e-1", "0e0", "123.456e789", " 1 ", "1\n", "\t1\r",
        "true", "false", "null", " null ", "\"\"", "\"a\"", "\" \"", "\"'\"", "\"/\"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"",
        "\"\\b\\f\\n\\r\\t\"",
        "\"\\u0000\"", "\"\\u0041\"", "\"\\uABCD\"", "\"\\uabcd\"", "\"\\ud83d\\ude00\"", "\"\\u2028\"", "\"\u2028\"",
        "\"\u007f\"", "\"é漢😀\"",
        "\"\uFFFF\"", "\"a\\u0041b\"", "\"0123456789abcdef\"", "\"0123456789abcde\\n\"", "\"0123456789abcdefé\"",
        "[]", "[ ]", "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[[],[]]", "[{}]", "[null]", "[\"a\",1,true,null,{}]", "[-0]", "[1.5e3]",
        "{}", "{ }", "{\"a\":1}", "{ \"a\" : 1 }", "{\"a\":1,\"b\":2}", "{\"a\":1,\"a\":2}", "{\"\":0}", "{\"a\":{}}", "{\"a\":[]}",
        "{\"\\u0061\":1}", "{\"a\\\"b\":1}", "{\"a\":\n1\n,\n\"b\":2}", "{\"a\":\"\"}", "{\"a\":-1.5e-3}",
        "{\"a name of more than sixteen bytes\":1}");

    public static TheoryData<string> Invalid => new(
        "", " ", "\n", "-", "+1", "01", "-01", "00", "1.", ".1", "-.1", "1.e1", "1e", "1E", "1e+", "1e-", "1e1.5", "0x1",
        "1_000", "1,", "1 2", "1a", "1\"a\"",
        "--1", "1-", "1+1", "NaN", "-NaN", "Infinity", "-Infinity", "1/", "１", "True", "TRUE", "tru", "truee", "fals", "nul",
        "nulll", "nil", "undefined",
        "\"", "\"a", "'a'", "\"\\\"", "\"\\a\"", "\"\\x41\"", "\"\\0\"", "\"\\u\"", "\"\\u1\"", "\"\\u12\"", "\"\\u123\"",
        "\"\\u123g\"", "\"\\U0041\"",
        "\"\\u 041\"", "\"\n\"", "\"\t\"", "\"\0\"", "\"\u001f\"", "\"0123456789abcdef\n\"", "\"\\", "\"\\u004", "\"a\"\"b\"",
        "a", "\"a\"b",
        "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1}", "[1]]", "[\"a\"", "[\"a", "[-]", "[1.]",
        "[tru]", "[1]x", "[][]", "[\f]", "[\v1]",
        "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}",
        "{\"a\" 1}", "{\"a\"}", "{\"a\":}", "{\"a\",1}",
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{[]:1}", "{\"a\":1]", "{\"a\":1 \"b\":2}", "{\"a\":1}}", "{\"a\":1}{",
        "{\"a\"::1}", "{\"a\n\":1}", "{\"a\\x\":1}", "{:1}",
        "/**/1", "1//", "1/**/", "[1/**/]", "{\"a\":/**/1}", "#1", "<html>", "\uFEFF1", "\uFEFF{}", "\0", "1\0", "\u00A01",
        "\u20281", "\u0085", "{}\0", "[\0]");

    public static TheoryData<string, bool> Optional => new()
    {
        { "1e400", true },
        { "-1e400", true },
        { "1e-400", true },
        { "123456789012345678901234567890123456789012345678901234567890", true },
        { "0.1234567890123456789012345678901234567890", true },
        { "\"\\ud83d\"", true },
        { "\"\\ude00\"", true },
        { "\"\\ude00\\ud83d\"", true },
        { "\"\\ud83d\\ud83d\"", true },
        { "[\"\\ud83dx\"]", true },
        { new string('[', 64) + new string(']', 64), true },
        { new string('[', 65) + new string(']', 65), false },
        { new string('[', 100_000), false },
    };

    public static TheoryData<string, string> InvalidUtf8 => new()
    {
        { "continuation byte", "80" },
        { "continuation bytes", "BFBF" },
        { "incomplete character", "C3" },
        { "incomplete character of three bytes", "E282" },
        { "incomplete character of four bytes", "F09F98" },
        { "overlong slash", "C0AF" },
        { "overlong NUL", "E08080" },
        { "surrogate", "EDA080" },
        { "pair of surrogates", "EDA0BDEDB880" },
        { "character after the last one", "F4908080" },
        { "byte that UTF-8 does not use", "FF" },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_text_is_accepted(string json) => Assert.Null(Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Invalid_text_is_rejected(string json) => Assert.NotNull(Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [MemberData(nameof(Optional))]
    public void Text_that_readers_can_reject_is_accepted_as_by_the_platform(string json, bool isAccepted) =>
        Assert.Equal(isAccepted, Read(Encoding.UTF8.GetBytes(json)) is null);

    [Theory]
    [MemberData(nameof(InvalidUtf8))]
    public void Invalid_UTF_8_is_accepted_in_a_text_and_rejected_when_the_text_is_decoded(string name, string bytes)
    {
        byte[] json = [(byte)'"', .. Convert.FromHexString(bytes), (byte)'"'];
        Assert.Null(Read(json));

        var e = Assert.ThrowsAny<JsonException>(() =>
        {
            var cursor = new Utf8JsonCursor(json);
            cursor.Read();
            return cursor.GetString();
        });
        Assert.True(e.Message.Contains("is not Unicode", StringComparison.Ordinal), name);
        Assert.NotNull(Read([.. Convert.FromHexString(bytes), (byte)'1']));
    }

    [Fact]
    public void Error_has_the_line_and_the_position_in_the_line()
    {
        var e = Assert.IsAssignableFrom<JsonException>(Read("{\n  \"a\": 1,\n  \"b\": x\n}"u8.ToArray()));

        Assert.Equal(2, e.LineNumber);
        Assert.Equal(7, e.BytePositionInLine);
    }

    private static JsonException? Read(byte[] json)
    {
        Assert.Null(ReaderComparison.Compare(json));
        try
        {
            var cursor = new Utf8JsonCursor(json);
            while (cursor.Read())
            {
                continue;
            }

            return null;
        }
        catch (JsonException e)
        {
            return e;
        }
    }
}
