using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Errors;

/// <summary>Tests the reason phrases in the messages of exceptions.</summary>
public class ReasonPhraseTests
{
    [Theory]
    [InlineData(300, "Multiple Choices")]
    [InlineData(301, "Moved Permanently")]
    [InlineData(302, "Found")]
    [InlineData(303, "See Other")]
    [InlineData(304, "Not Modified")]
    [InlineData(305, "Use Proxy")]
    [InlineData(307, "Temporary Redirect")]
    [InlineData(308, "Permanent Redirect")]
    [InlineData(400, "Bad Request")]
    [InlineData(401, "Unauthorized")]
    [InlineData(405, "Method Not Allowed")]
    [InlineData(413, "Content Too Large")]
    [InlineData(414, "URI Too Long")]
    [InlineData(415, "Unsupported Media Type")]
    [InlineData(416, "Range Not Satisfiable")]
    [InlineData(422, "Unprocessable Content")]
    [InlineData(425, "Too Early")]
    [InlineData(429, "Too Many Requests")]
    [InlineData(431, "Request Header Fields Too Large")]
    [InlineData(500, "Internal Server Error")]
    [InlineData(505, "HTTP Version Not Supported")]
    [InlineData(511, "Network Authentication Required")]
    [InlineData(522, "Connection Timed Out")]
    [InlineData(599, "Unknown Status")]
    public async Task Message_has_the_reason_phrase_of_the_standard(int status, string phrase)
    {
        var client = TestClient.Create(new FakeServer().Respond(status), options => options.MaxRetries = 0);

        var e = await Assert.ThrowsAnyAsync<ApiException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.StartsWith($"{status} {phrase} from GET ", e.Message, StringComparison.Ordinal);
    }
}
