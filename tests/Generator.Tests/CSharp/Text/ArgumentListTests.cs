using Cf1Gen.Generator.CSharp.Text;

namespace Cf1Gen.Generator.Tests.CSharp.Text;

public sealed class ArgumentListTests
{
    private static readonly string s_long = new('x', ArgumentList.Width);

    public static TheoryData<string, string[], string> Lists => new()
    {
        { "Call", ["a", "b"], "Call(a, b);" },
        { "Call", [], "Call();" },
        { s_long, [], s_long + "();" },
        { s_long, ["a"], s_long + "(\n    a);" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_is_closed_whatever_its_length_is(string before, string[] arguments, string expected)
    {
        Assert.Equal(expected, Text(ArgumentList.Format(before, arguments, ";")));
        Assert.Equal(expected, Text(ArgumentList.Wrap(before, arguments, ";")));
    }

    private static string Text(Code code) => code.ToString().TrimEnd('\n');
}
