using System.Net;
using System.Text;
using System.Text.Json;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Redaction;

/// <summary>Tests that secrets are redacted in every encoding in which a server may repeat them.</summary>
public class RedactorTests
{
    private const string Secret = "a+b/c=d\"e\\f<g>&h 'i%j-0123";

    public static TheoryData<string> Encodings =>
    [
        Secret,
        Uri.EscapeDataString(Secret),
        WebUtility.UrlEncode(Secret),
        Uri.EscapeDataString(Secret).ToLowerInvariant(),
        JsonEncodedText.Encode(Secret).ToString(),
        Secret.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("/", "\\/", StringComparison.Ordinal),
        string.Concat(Secret.Select(character => $"\\u{(int)character:X4}")),
        string.Concat(Secret.Select(character => $"%{(int)character:x2}")),
        WebUtility.HtmlEncode(Secret),
        WebUtility.HtmlEncode(Secret).Replace("&#39;", "&apos;", StringComparison.Ordinal),
        string.Concat(Secret.Select(character => $"&#X{(int)character:X};")),
        string.Concat(Secret.Select(character => $"&#{(int)character};")),
        string.Concat(Secret.Select(character => $"&#x{(int)character:x};")),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)).TrimEnd('='),
        Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret))),
        Secret[..12],
    ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Secret_is_redacted_in_every_encoding(string encoded)
    {
        // The start of a secret is redacted only at the end of the text.
        var end = encoded == Secret[..12] ? "" : " end";
        var redacted = await Redact(ApiCredential.Header("X-Api-Key", Secret), $"start {encoded}{end}");

        Assert.Matches(@"^start \[redacted\](=|%3D|==|%3D%3D)?( end)?$", redacted);
        Assert.Equal(end.Length > 0, redacted.EndsWith(" end", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Secret_at_the_end_of_a_text_is_redacted_in_every_encoding(string encoded) =>
        Assert.Matches(@"^start \[redacted\](=|%3D|==|%3D%3D)?$", await Redact(ApiCredential.Header("X-Api-Key", Secret), $"start {encoded}"));

    [Theory]
    [InlineData("t0ken-0", "t0ken-0")]
    [InlineData("t0ken-01", "[redacted]")]
    public async Task Secret_of_fewer_than_8_characters_is_not_redacted(string token, string expected) =>
        Assert.Equal(expected, await Redact(ApiCredential.BearerToken(token), token));

    [Theory]
    [InlineData("see t0ken-0", "see t0ken-0")]
    [InlineData("see t0ken-01", "see [redacted]")]
    [InlineData("see t0ken-01!", "see t0ken-01!")]
    [InlineData("see t0ken-01%", "see [redacted]")]
    [InlineData("see t0ken-01\\u00", "see [redacted]")]
    [InlineData("see t0ken-01&#x3", "see [redacted]")]
    [InlineData("see t0ken-01&12345678", "see [redacted]")]
    [InlineData("see t0ken-01&123456789", "see t0ken-01&123456789")]
    [InlineData("see t0ken-0%", "see t0ken-0%")]
    public async Task Start_of_a_secret_is_redacted_at_the_end_of_a_truncated_text(string text, string expected) =>
        Assert.Equal(expected, await Redact(ApiCredential.BearerToken("t0ken-0123456789"), text));

    [Theory]
    [InlineData("\\")]
    [InlineData("\\u")]
    [InlineData("\\u007")]
    [InlineData("%")]
    [InlineData("%7")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("&#;")]
    [InlineData("&#x;")]
    [InlineData("&;")]
    public async Task Incomplete_escape_sequence_is_unchanged(string text) =>
        Assert.Equal(text, await Redact(ApiCredential.BearerToken("t0ken-0123456789"), text));

    [Theory]
    [InlineData("Fifteen-letters", "[redacted]")]
    [InlineData("Sixteen--letters", "t0ken-0123")]
    public async Task Word_before_the_secret_is_a_scheme_when_it_is_short(string scheme, string expected) =>
        Assert.Equal(expected, await Redact(ApiCredential.Header("Authorization", $"{scheme} t0ken-0123"), "t0ken-0123"));

    [Theory]
    [InlineData("p%C3%A4ss w%E2%82%ACrd-0123")]
    [InlineData("p%c3%a4ss%20w%e2%82%acrd-0123")]
    [InlineData("p%C3%a4ss+w€rd-0123")]
    [InlineData("p\\u00E4ss w\\u20acrd-0123")]
    public async Task Secret_with_non_ASCII_characters_is_redacted_in_every_encoding(string encoded) =>
        Assert.Equal("a [redacted] b", await Redact(ApiCredential.Query("key", "päss w€rd-0123"), $"a {encoded} b"));

    [Theory]
    [InlineData("password😀", "password%F0%9F%98%80")]
    [InlineData("1234567ä", "1234567%c3%a4")]
    [InlineData("1234567A", "1234567%41")]
    [InlineData("1234567A", "1234567\\u0041")]
    [InlineData("1234567ä-and-more", "1234567ä-%61nd%C3")]
    [InlineData("12345678ä-and-more", "12345678%C3")]
    [InlineData("abc%25defghi", "abc%25defghi")]
    [InlineData("abc\\\\defghi", "abc\\\\defghi")]
    public async Task Secret_that_contains_escape_sequences_or_surrogates_is_redacted(string secret, string text) =>
        Assert.Equal("[redacted]", await Redact(ApiCredential.Query("key", secret), text));

    [Theory]
    [InlineData("secret-B-0123", "secret-%41-0123")]
    [InlineData("secret-B-0123", "secret-\\u0041-0123")]
    [InlineData("secret-B-0123", "secret-&#65;-0123")]
    [InlineData("secret-B-0123", "secret-&#x41;-0123")]
    [InlineData("secret-B-0123", "secret-&lt;-0123")]
    [InlineData("secret-B-0123", "secret-&;-0123")]
    [InlineData("secret-B-0123", "secret-%zz-0123")]
    [InlineData("secret-ä-0123", "secret-%C3%A5-0123")]
    [InlineData("secret-ä-0123", "secret-%C3-A4-0123")]
    [InlineData("secret-ä-0123", "secret-%C3")]
    [InlineData("secret-😀-0123", "secret-%41-0123")]
    public async Task Escape_sequence_of_another_character_does_not_match(string secret, string text) =>
        Assert.Equal(text + " end of it", await Redact(ApiCredential.Query("key", secret), text + " end of it"));

    [Fact]
    public async Task Overlapping_secrets_are_redacted_completely()
    {
        var credential = ApiCredential.Combine(
            ApiCredential.Header("X-A", "abcdefghij"), ApiCredential.Header("X-B", "ghijklmnop"), ApiCredential.Header("X-C", "0123abcdefghij4567"));

        Assert.Equal("[redacted] [redacted][redacted]", await Redact(credential, "abcdefghijklmnop 0123abcdefghij4567abcdefghij"));
    }

    [Theory]
    [InlineData("Bearer t0ken-0123", "t0ken-0123")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA==")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA")]
    public async Task Value_after_an_authentication_scheme_is_redacted(string header, string secret) =>
        Assert.Equal("[redacted]", await Redact(ApiCredential.Header("Authorization", header), secret));

    [Theory]
    [InlineData("t0ken-012")]
    [InlineData("t0ken-012 3")]
    [InlineData("short")]
    [InlineData("T0KEN-0123")]
    [InlineData("%")]
    [InlineData("\\")]
    [InlineData("\\u00")]
    [InlineData("&")]
    [InlineData("&#x;")]
    [InlineData("&#;")]
    [InlineData("100% & more")]
    public async Task Text_without_a_secret_is_unchanged(string text)
    {
        var both = ApiCredential.Combine(ApiCredential.BearerToken("t0ken-0123456789"), ApiCredential.Header("X-Short", "short"));

        Assert.Equal(text + "!", await Redact(both, text + "!"));
    }

    [Fact]
    public async Task Secret_that_is_truncated_within_a_character_is_redacted()
    {
        // The first 17 KiB of the body are searched. They end within the ü of the ninth secret.
        var secret = string.Concat(Enumerable.Range(1000, 500))[..1903] + "ü" + new string('x', 33);

        var actual = await Redact(ApiCredential.Query("key", secret), string.Concat(Enumerable.Repeat(secret, 10)));

        Assert.Equal(string.Concat(Enumerable.Repeat("[redacted]", 9)), actual);
    }

    [Fact]
    public async Task Cookie_value_is_redacted() =>
        Assert.Equal("session=[redacted]", await Redact(ApiCredential.Cookie("session", "s3cret-0123"), "session=s3cret-0123"));

    [Fact]
    public async Task Every_occurrence_is_redacted() => Assert.Equal(
        "a [redacted][redacted] b [redacted]", await Redact(ApiCredential.BearerToken("t0ken-0123"), "a t0ken-0123t0ken-0123 b t0ken-0123"));

    [Fact]
    public async Task Password_of_basic_authentication_is_redacted_as_text_and_Base64()
    {
        const string password = "pässwörd-1";
        var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{password}"));

        var redacted = await Redact(ApiCredential.Basic("user", password), $"{password} {Uri.EscapeDataString(password)} {base64}!");

        Assert.Equal("[redacted] [redacted] [redacted]!", redacted);
    }

    [Fact]
    public async Task Credential_headers_of_the_call_are_redacted()
    {
        var options = new RequestOptions { Headers = { ["Authorization"] = "Bearer 0ther-t0ken", ["X-Trace"] = "trace-0123456789" } };

        Assert.Equal("[redacted] trace-0123456789", await Redact(ApiCredential.BearerToken("t0ken-0123"), "0ther-t0ken trace-0123456789", options));
    }

    [Fact]
    public async Task Credential_headers_of_the_operation_are_redacted()
    {
        var client = TestClient.Create(new FakeServer().Respond(400, "0ther-t0ken trace-0123456789"));
        var request = ApiRequest.Get("op", $"/x").AddHeader("X-Session-Token", "0ther-t0ken").AddHeader("X-Trace", "trace-0123456789");

        var e = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Send(request));

        Assert.Equal("[redacted] trace-0123456789", e.ResponseText);
    }

    [Fact]
    public async Task Credential_headers_of_the_HttpClient_are_redacted()
    {
        var http = new HttpClient(new FakeServer().Respond(400, "0ther-t0ken")) { DefaultRequestHeaders = { { "Authorization", "Bearer 0ther-t0ken" } } };
        var client = new TestClient(new ApiConnection(new TestClientOptions { HttpClient = http }));

        var e = await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Send(ApiRequest.Get("op", $"/x")));

        Assert.Equal("[redacted]", e.ResponseText);
    }

    [Fact]
    public async Task Secret_is_redacted_before_the_text_is_truncated()
    {
        var redacted = await Redact(ApiCredential.BearerToken("t0ken-0123456789"), new string('x', 1014) + "t0ken-0123456789 and more");

        Assert.Equal(new string('x', 1014) + "[redacted]", redacted);
    }

    private static async Task<string> Redact(ApiCredential credential, string text, RequestOptions? options = null)
    {
        var client = TestClient.Create(new FakeServer().Respond(400, text), settings => settings.Credential = credential);

        return (await Assert.ThrowsAsync<ApiBadRequestException>(() => client.Send(ApiRequest.Get("op", $"/x"), options))).ResponseText!;
    }
}
