using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Compatibility.Surface;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Tests.Baselines.ChangeTable;

/// <summary>The client that is generated from a document, compiled together with all calls of it.</summary>
internal sealed partial class CallableClient
{
    private readonly List<string> _calls;
    private readonly MethodInfo _run;

    /// <summary>Initializes a new instance of the <see cref="CallableClient"/> class, and compiles it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="calls">The statements of each call, in which <c>client</c> is the client. They return a value.</param>
    public CallableClient(JsonObject document, IEnumerable<string> calls)
    {
        _calls = [.. calls];
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Acme.Api;
            using Cf1Gen;

            internal static class Caller
            {
                public static Task<object?> RunAsync(int call, HttpMessageHandler handler, Action<string> mismatch)
                {
                    var http = new HttpClient(handler);
                    var options = new CompatibilityClientOptions { HttpClient = http, Credential = ApiCredential.Anonymous };
                    options.SchemaMismatchDetected += (_, e) => mismatch(e.Mismatch.ToString());
                    return s_calls[call](new CompatibilityClient(options));
                }

                private static readonly Func<CompatibilityClient, Task<object?>>[] s_calls =
                {
                    {{string.Join(",\n", _calls.Select(call => $"async client => {{ await Task.Yield(); {call} }}"))}}
                };
            }
            """;
        using var assembly = new MemoryStream();
        var emitted = ClientVersion.Of(document).Compilation
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText("#nullable enable\n" + source, Generation.ParseOptions))
            .Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(10)));
        _run = Assembly.Load(assembly.ToArray()).GetType("Caller", throwOnError: true)!.GetMethod("RunAsync")!;
    }

    /// <summary>Calls the client.</summary>
    /// <param name="call">One of the calls.</param>
    /// <param name="response">The body of the first response; an empty text for one without content. Further ones are <c>{}</c>.</param>
    /// <returns>The value that the call returns or its exception, the requests, and the schema mismatches.</returns>
    public async Task<(string Result, string Requests, IReadOnlyList<string> Mismatches)> CallAsync(string call, string response)
    {
        using var handler = new RecordingHandler(response);
        var mismatches = new List<string>();
        try
        {
            var task = (Task<object?>)_run.Invoke(null, [_calls.IndexOf(call), handler, (Action<string>)mismatches.Add])!;
            return (Convert.ToString(await task, CultureInfo.InvariantCulture) ?? "", handler.Requests, mismatches);
        }
        catch (ApiException exception)
        {
            return (exception.GetType().Name + ": " + exception.Message, handler.Requests, mismatches);
        }
    }

    private sealed partial class RecordingHandler(string response) : HttpMessageHandler
    {
        private readonly StringBuilder _requests = new();

        public string Requests => Boundary().Replace(_requests.ToString(), "boundary");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // A list of pages ends after the second one.
            var body = _requests.Length == 0 ? response : "{}";
            _requests.Append(CultureInfo.InvariantCulture, $"{request.Method} {request.RequestUri}\n{Headers(request.Headers)}");
            if (request.Content is { } content)
            {
                _requests.Append(Headers(content.Headers)).Append(await content.ReadAsStringAsync(cancellationToken));
            }

            return new HttpResponseMessage(body.Length == 0 ? HttpStatusCode.NoContent : HttpStatusCode.OK)
            {
                Content = body.Length == 0 ? null : new StringContent(body, Encoding.UTF8, "application/json"),
            };
        }

        private static string Headers(HttpHeaders headers) => string.Concat(headers.NonValidated
            .Where(header => header.Key is not "Content-Length")
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}\n"));

        [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
        private static partial Regex Boundary();
    }
}
