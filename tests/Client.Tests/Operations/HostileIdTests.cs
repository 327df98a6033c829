using System.Globalization;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>An id cannot change the route: it is sent unchanged or rejected.</summary>
public sealed class HostileIdTests
{
    private static readonly string[] s_rejected =
    [
        "", " ", "\t", "\u00a0\u2003", "\u2028", ".", "..", "\0", "a\0b", "a\r\nX-Evil: 1", "a\nb", "a\u001bb", "a\u007fb", "\ud800", "a\udc00b", "\udc00\ud800", "\ud83e",
    ];

    private static readonly string[] s_accepted =
    [
        "...", "....", ". .", " .. ", ".a", "a.", "..a", "a..", "/", "//", "/..", "../", "../..", "a/b", "a/../b", "a/./b", "\\", "..\\", "a\\b", "%", "%%",
        "%2e", "%2E%2e", "%2f", "%00", "a%zz", "?", "a?b=c", "?..", "#", "a#b", "a;b=c", ";", ":", "a:b", "http://evil.example/", "//evil.example/x", "@",
        "user:secret@evil.example", "&", "=", "+", "a+b c", " a", "a ", "~", "-_.~", "*", "!$'()", ",", "[::1]", "{request_id}", "{0}", "\"", "'", "<b>", "|", "^", "`",
        "é", "e\u0301", "Å", "日本語", "🦊", "．．", "‥", "／", "a\u0085b", "a\u2028b", "\u202e", "\u200b", "\ufeff", "\ufffd", "\uffff", "new", "Quota", "message", "priority",
    ];

    public static TheoryData<string, string> TextParameters => TheoryRows.Of(
        from operation in OperationCalls.All
        from parameter in operation.Document.PathParameters
        where parameter != "account_id" && !PathValues.IsNumber(parameter)
        select (operation.Id, parameter));

    public static TheoryData<string, string> NumberParameters => TheoryRows.Of(
        from operation in OperationCalls.All
        from parameter in operation.Document.PathParameters
        where PathValues.IsNumber(parameter)
        select (operation.Id, parameter));

    public static TheoryData<string> Ids => OperationCalls.Ids;

    [Theory]
    [MemberData(nameof(TextParameters))]
    public async Task Value_is_rejected_with_the_parameter_name_when_it_would_change_the_route(string id, string parameter)
    {
        var api = TestApi.RespondingWith(id);
        foreach (var value in s_rejected)
        {
            var exception = await Assert.ThrowsAnyAsync<ArgumentException>(
                () => OperationCalls.Find(id).InvokeAsync(api.Client, PathValues.Examples.With(parameter, value)));

            Assert.Equal(NameInCSharp(parameter), exception.ParamName);
            Assert.True(value.Trim().Length < 2 || !exception.Message.Contains(value, StringComparison.Ordinal), "The value is not repeated.");
        }

        Assert.Empty(api.Sent);
    }

    [Theory]
    [InlineData("cloudforce-one-request-get", "request_id", "constants")]
    [InlineData("cloudforce-one-request-get", "request_id", "quota")]
    [InlineData("cloudforce-one-request-get", "request_id", "types")]
    [InlineData("cloudforce-one-priority-get", "priority_id", "quota")]
    public async Task Value_is_rejected_when_it_would_select_another_operation(string id, string parameter, string value)
    {
        var api = TestApi.RespondingWith(id);

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => OperationCalls.Find(id).InvokeAsync(api.Client, PathValues.Examples.With(parameter, value)));

        Assert.Equal(NameInCSharp(parameter), exception.ParamName);
        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(TextParameters))]
    public async Task Null_is_rejected_with_the_parameter_name(string id, string parameter)
    {
        var api = TestApi.RespondingWith(id);

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(
            () => OperationCalls.Find(id).InvokeAsync(api.Client, PathValues.Examples.With(parameter, null)));

        Assert.Equal(NameInCSharp(parameter), exception.ParamName);
        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(TextParameters))]
    public async Task Other_value_is_sent_unchanged_in_its_segment(string id, string parameter)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(id);
        foreach (var value in s_accepted.Append(new string('x', 2000)))
        {
            await operation.InvokeAsync(api.Client, PathValues.Examples.With(parameter, value));
        }

        Assert.All(
            s_accepted.Append(new string('x', 2000)).Zip(api.Calls),
            pair => AssertRoute(operation, pair.Second, PathValues.Examples.With(parameter, pair.First)));
    }

    [Theory]
    [MemberData(nameof(NumberParameters))]
    public async Task Number_is_sent_in_its_segment_independently_of_the_culture(string id, string parameter)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(id);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // With the minus sign of the culture, the value would be another id.
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE") { NumberFormat = { NegativeSign = "\u2212" } };
            foreach (var value in new[] { 0, 1, -1, 1234567, int.MaxValue, int.MinValue })
            {
                await operation.InvokeAsync(api.Client, PathValues.Examples.With(parameter, value));
                AssertRoute(operation, api.Calls[^1], PathValues.Examples.With(parameter, value));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Account_is_rejected_when_it_would_change_the_route(string id)
    {
        var api = TestApi.RespondingWith(id);
        foreach (var value in s_rejected)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => OperationCalls.Find(id).InvokeAsync(api.Client.ForAccount(value)));
        }

        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Other_account_is_sent_unchanged(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.RespondingWith(id);
        foreach (var value in s_accepted)
        {
            await operation.InvokeAsync(api.Client.ForAccount(value));
        }

        Assert.All(
            s_accepted.Zip(api.Calls), pair => AssertRoute(operation, pair.Second, PathValues.Examples.With("account_id", pair.First)));
    }

    private static void AssertRoute(OperationCall operation, RecordedRequest request, PathValues path)
    {
        var expected = ("/client/v4" + operation.Document.Path).Split('/');
        var actual = request.Uri.AbsolutePath.Split('/');

        Assert.Equal("https://api.cloudflare.com", request.Uri.GetLeftPart(UriPartial.Authority));
        Assert.Equal("", request.Uri.Query);
        Assert.Equal("", request.Uri.Fragment);
        Assert.Equal(
            expected.Select(segment => segment.StartsWith('{') ? path.Text(segment.Trim('{', '}')) : segment),
            actual.Select(Uri.UnescapeDataString));
        Assert.All(expected.Zip(actual), pair => Assert.True(pair.First.StartsWith('{') || pair.First == pair.Second));
    }

    private static string NameInCSharp(string parameter) => parameter[..parameter.IndexOf('_', StringComparison.Ordinal)] + "Id";
}
