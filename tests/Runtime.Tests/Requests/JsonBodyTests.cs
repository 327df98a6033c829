using System.Text;
using Cf1Gen.Runtime;

namespace Cf1Gen.Runtime.Tests.Requests;

public sealed class JsonBodyTests
{
    [Theory]
    [InlineData("{}", "", "{}")]
    [InlineData("""{"a":1}""", "", """{"a":1}""")]
    [InlineData("{}", "\"page\":1", """{"page":1}""")]
    [InlineData("""{"a":1}""", "\"page\":1", """{"page":1,"a":1}""")]
    public void Members_of_a_page_are_in_front_of_those_of_the_body(string body, string members, string expected)
    {
        var json = new JsonBody(Encoding.UTF8.GetBytes(body)).WithMembers(members);

        Assert.Equal(expected, Encoding.UTF8.GetString(json.Written.Span));
    }
}
