using System.Text;

namespace Cf1Gen.Runtime.Tests.Json.Reading;

public class JsonNameTableTests
{
    // "axbxc" and "aybxc" have the same length, first, middle and last byte.
    private static readonly JsonNameTable s_names = new("id", "a", "axbxc", "aybxc", "", "1.1.1.1", "größe", new string('n', 300));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(int.MaxValue)]
    public void Every_name_is_found_with_any_hint(int hint)
    {
        for (var i = 0; i < s_names.Count; i++)
        {
            Assert.Equal(i, s_names.IndexOf(Encoding.UTF8.GetBytes(s_names[i]), hint));
            Assert.Equal(i, s_names.IndexOf(s_names[i]));
        }
    }

    [Theory]
    [InlineData("ID")]
    [InlineData("azbxc")]
    [InlineData("a ")]
    [InlineData("\0")]
    [InlineData("unknown")]
    public void Other_names_are_not_found(string name)
    {
        Assert.Equal(-1, s_names.IndexOf(Encoding.UTF8.GetBytes(name), hint: 0));
        Assert.False(s_names.Contains(name));
    }

    [Fact]
    public void Table_can_be_empty() => Assert.Equal(-1, new JsonNameTable().IndexOf("a"u8, hint: 0));
}
