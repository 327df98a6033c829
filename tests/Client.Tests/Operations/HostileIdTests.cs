using System.Globalization;
using Cf1Gen.Client.Tests.Http;

namespace Cf1Gen.Client.Tests.Operations;

/// <summary>An id can never change the route: it arrives as it is, or is refused.</summary>
public sealed class HostileIdTests
{
    private static readonly string[] s_refused =
    [
        "", " ", "\t", "\u00a0\u2003", "\u2028", ".", "..", "\0", "a\0b", "a\r\nX-Evil: 1", "a\nb", "a\u001bb", "a\u007fb", "\ud800", "a\udc00b", "\udc00\ud800", "\ud83e",
    ];

    private static readonly string[] s_taken =
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
    public async Task What_would_change_the_route_is_refused_by_the_name_of_the_parameter(string id, string parameter)
    {
        var api = TestApi.Answering(id);
        foreach (var value in s_refused)
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
    public async Task What_would_lead_to_another_operation_is_refused(string id, string parameter, string value)
    {
        var api = TestApi.Answering(id);

        var exception = await Assert.ThrowsAsync<ArgumentException>(
            () => OperationCalls.Find(id).InvokeAsync(api.Client, PathValues.Examples.With(parameter, value)));

        Assert.Equal(NameInCSharp(parameter), exception.ParamName);
        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(TextParameters))]
    public async Task A_value_that_is_null_is_refused_by_the_name_of_the_parameter(string id, string parameter)
    {
        var api = TestApi.Answering(id);

        var exception = await Assert.ThrowsAsync<ArgumentNullException>(
            () => OperationCalls.Find(id).InvokeAsync(api.Client, PathValues.Examples.With(parameter, null)));

        Assert.Equal(NameInCSharp(parameter), exception.ParamName);
        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(TextParameters))]
    public async Task Any_other_value_arrives_as_it_is_in_the_place_of_the_parameter(string id, string parameter)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(id);
        foreach (var value in s_taken.Append(new string('x', 2000)))
        {
            await operation.InvokeAsync(api.Client, PathValues.Examples.With(parameter, value));
        }

        Assert.All(
            s_taken.Append(new string('x', 2000)).Zip(api.Calls),
            pair => HasRoute(operation, pair.Second, PathValues.Examples.With(parameter, pair.First)));
    }

    [Theory]
    [MemberData(nameof(NumberParameters))]
    public async Task Any_number_arrives_in_the_place_of_the_parameter_whatever_the_culture(string id, string parameter)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(id);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // A culture with another minus sign, which would be another id.
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE") { NumberFormat = { NegativeSign = "\u2212" } };
            foreach (var value in new[] { 0, 1, -1, 1234567, int.MaxValue, int.MinValue })
            {
                await operation.InvokeAsync(api.Client, PathValues.Examples.With(parameter, value));
                HasRoute(operation, api.Calls[^1], PathValues.Examples.With(parameter, value));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_account_that_would_change_the_route_is_refused(string id)
    {
        var api = TestApi.Answering(id);
        foreach (var value in s_refused)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => OperationCalls.Find(id).InvokeAsync(api.Client.ForAccount(value)));
        }

        Assert.Empty(api.Sent);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Any_other_account_arrives_as_it_is(string id)
    {
        var operation = OperationCalls.Find(id);
        var api = TestApi.Answering(id);
        foreach (var value in s_taken)
        {
            await operation.InvokeAsync(api.Client.ForAccount(value));
        }

        Assert.All(
            s_taken.Zip(api.Calls), pair => HasRoute(operation, pair.Second, PathValues.Examples.With("account_id", pair.First)));
    }

    private static void HasRoute(OperationCall operation, RecordedRequest request, PathValues path)
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
