using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>The names that C# or the runtime uses, so that nothing from a document can have them.</summary>
internal static class ReservedNames
{
    /// <summary>The members that every model inherits, and the types that its code uses.</summary>
    public static readonly string[] ModelMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "AdditionalProperties", "AdditionalPropertiesAs", "ConvertTo", "FromJson", "Get", "Set", "ToJson", "TryGet",
        "VisitProperties", "WriteTo", "JsonCodec",
    ];

    /// <summary>The members of the options of every request.</summary>
    public static readonly string[] RequestOptionsMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "AttemptTimeout", "BufferPages", "FirstPage", "Headers", "MaxRetries", "OnResponse", "PageSize", "RetryUnsafe",
    ];

    /// <summary>The members of every open enum, and the types that its code uses.</summary>
    public static readonly string[] EnumMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "Value", "Values", "All", "IsKnown", "Known", "Create", "Parse", "TryParse", "StringComparer",
    ];

    /// <summary>The members of every client, and the types that its code uses.</summary>
    public static readonly string[] ClientMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "Connection", "OptionsAs", "List", "Stream", "OnSending", "OnReceived", "JsonTypes",
        "ApiRequest", "JsonCodec", "MultipartForm", "Paging", "ResponseFormat",
    ];

    /// <summary>The members of the options of every client.</summary>
    public static readonly string[] OptionsMembers =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "SchemaMismatchDetected", "Credential", "BaseAddress", "HttpClient", "AttemptTimeout", "TotalTimeout", "MaxRetries",
        "LoggerFactory", "TimeProvider", "Strict", "FirstPage", "PageSize", "BufferPages", "UserAgentSuffix", "SchemeCredentials",
        "AllowInsecureHttp", "MaxRetryAfter", "RateLimiter", "Logging", "CredentialHosts", "UseEnvironment", "GetSetting", "SetSetting",
    ];

    /// <summary>The parameters of methods that do not come from the document.</summary>
    public static readonly string[] MethodParameters =
        ["body", "filter", "query", "file", "form", "progress", "options", "cancellationToken", "request", "response", "connection"];

    /// <summary>
    /// The types that generated code uses by their simple names, which a type from the document would hide; and the members of models and
    /// open enums, because no member can have the name of its type.
    /// </summary>
    public static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "Action", "ApiClient", "ApiClientOptions", "ApiConnection", "ApiConnectionException", "ApiCredential", "ApiDownload",
        "ApiException", "ApiJson",
        "ApiModel", "ApiModelConverter", "ApiPath", "ApiRequest", "ApiService",
        "ApiUnion", "ApiUnionConverter",
        "ArgumentNullException",
        "Boolean", "Byte", "CancellationToken", "DateOnly", "DateTime", "DateTimeOffset", "Decimal", "Dictionary",
        "Double", "Enum",
        "EnvironmentCredential", "Equals", "Exception",
        "FormEncoding", "Func", "GeneratedCode", "GeneratedCodeAttribute", "GetHashCode", "Guid", "HttpMethod", "HttpRequestMessage",
        "HttpResponseMessage", "IApiClient", "IApiModel", "IApiUnion", "IAsyncEnumerable", "IDictionary", "IFormatProvider", "IOpenEnum",
        "IProgress", "IJsonTypeInfoResolver", "IReadOnlyDictionary",
        "IReadOnlyList", "Int32",
        "Int64", "IsKnown", "JsonCodec", "JsonConverter", "JsonConverterAttribute", "JsonElement", "JsonNameTable",
        "JsonPropertyVisitor", "List", "MultipartForm",
        "NotNullWhen", "NotNullWhenAttribute", "NotSupportedException",
        "Nullable", "NullLiteral", "Object", "Obsolete", "ObsoleteAttribute", "OpenEnumConverter", "OpenEnumTypeConverter",
        "OperationCanceledException", "Optional",
        "Page", "AsyncPageable", "Paging", "ParameterStyle", "PathValue", "Program", "RequestOptions", "ResponseFormat",
        "StreamFormat", "String", "StringComparer", "StringComparison", "System",
        "Task", "ToString", "TransferProgress", "Type", "TypeConverter", "TypeConverterAttribute", "UnionCases", "UploadFile",
        "Uri", "Value", "ValueTask", "Values",
        "VisitProperties", "Void",
    };

    /// <summary>Returns the name of a client.</summary>
    /// <param name="stem">The name without <c>Client</c>.</param>
    public static string Client(string stem) => Types.Contains(stem + "Client") ? stem + "ServiceClient" : stem + "Client";
}
