using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Diagnostics;

/// <summary>
/// The diagnostics that Cf1Gen reports: about documents, and from CF1801 about code that uses a client. README.md in this folder has a
/// section for each id.
/// </summary>
/// <remarks>
/// Error: the client would be wrong or empty. Warning: it can be wrong. Info: it is right, but less strongly typed than possible.
/// An error without a client is not configurable: the compiler stops at such an error before it binds method bodies, and so does
/// not report each use of a type that was not generated.
/// </remarks>
internal static class Descriptors
{
    private const string Category = "Cf1Gen";

    // No code fix: an IDE offers none in JSON and YAML, and it could not add a new overlay to the Cf1Spec item.
    private const string OverlayFix =
        "The command 'cf1gen overlay new DOCUMENT -o FILE --from-diagnostics' writes an overlay that fixes diagnostics such as this one.";

    private const string OverlayHint = " An overlay can correct this: run 'cf1gen overlay new'.";

    /// <summary>{0}: the part that was being processed. {1}: the exception.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        id: "CF1001",
        title: "Cf1Gen failed",
        messageFormat: "Cf1Gen failed while processing {0}: {1}. This is a bug in Cf1Gen; nothing was generated for this "
            + "part of the document.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>{0}: JSON or YAML. {1}: the message of the parser.</summary>
    public static readonly DiagnosticDescriptor SyntaxError = new(
        id: "CF1002",
        title: "Document cannot be parsed",
        messageFormat: "The text is not valid {0}: {1}. Nothing was generated from this file.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: what was found instead.</summary>
    public static readonly DiagnosticDescriptor NotOpenApi = new(
        id: "CF1003",
        title: "Document is not an OpenAPI document",
        messageFormat: "The document is not an OpenAPI document of version 2.0, 3.0, 3.1 or 3.2: {0}. No client was generated from it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the pointer. {1}: the error.</summary>
    public static readonly DiagnosticDescriptor InvalidPart = new(
        id: "CF1004",
        title: "Part of the document is not valid OpenAPI",
        messageFormat: "'{0}' is not valid OpenAPI: {1}. This part was ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the reference. {1}: why it cannot be followed, and what to do.</summary>
    public static readonly DiagnosticDescriptor ExternalReference = new(
        id: "CF1005",
        title: "Reference leads out of the project",
        messageFormat: "The reference '{0}' {1}. The reference was ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the reason.</summary>
    public static readonly DiagnosticDescriptor PartIgnored = new(
        id: "CF1006",
        title: "Part of the document cannot be read",
        messageFormat: "'{0}' cannot be read: {1}. This part was ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the line of the first key.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        id: "CF1007",
        title: "Object has a duplicate key",
        messageFormat: "'{0}' is a duplicate of the key in line {1}. The last value, which is the one here, was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the reference. {1}: what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = new(
        id: "CF1008",
        title: "Reference has no valid target",
        messageFormat: "The reference '{0}' {1}. The reference was ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the id. {1}: the total number. {2}: the number shown.</summary>
    public static readonly DiagnosticDescriptor MoreDiagnostics = new(
        id: "CF1009",
        title: "More diagnostics of the same kind exist",
        messageFormat: "{0} was found {1} times in this document, and the first {2} are shown. The next one is here.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the reason, as the end of "because …".</summary>
    public static readonly DiagnosticDescriptor UntypedSchema = new(
        id: "CF1010",
        title: "Schema has no corresponding type",
        messageFormat: "'{0}' has no corresponding type because {1}. Its values are of type JsonElement.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the property. {1}: one type. {2}: the other. {3}: the one that was used.</summary>
    public static readonly DiagnosticDescriptor ContradictoryProperty = new(
        id: "CF1011",
        title: "Parts of an allOf declare a property differently",
        messageFormat: "The parts of an allOf declare '{0}' as {1} and as {2}. {3} was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the name in the document. {1}: the name that is already used. {2}: the name that was used.</summary>
    public static readonly DiagnosticDescriptor NameConflict = new(
        id: "CF1012",
        title: "Names conflict in C#",
        messageFormat: "The name of '{0}' would be '{1}' in C#, which is already used. It was named '{2}'."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the operation. {1}: the media type. {2}: the type that represents it.</summary>
    public static readonly DiagnosticDescriptor UnsupportedContent = new(
        id: "CF1013",
        title: "Media type is not supported",
        messageFormat: "'{0}' has content of type '{1}', for which Cf1Gen has no type. It is represented as {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the value. {1}: the option. {2}: the requirement.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = new(
        id: "CF1014",
        title: "Option has an invalid value",
        messageFormat: "The value '{0}' of {1} is invalid: it must be {2}. No client was generated from this document.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the options and their values. {1}: the number of paths. {2}: the first of them.</summary>
    public static readonly DiagnosticDescriptor FiltersExcludeEverything = new(
        id: "CF1015",
        title: "Filters exclude all operations",
        messageFormat: "{0} excludes all of the {1} paths of this document, of which the first is '{2}'. The client has no operations.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the parameter. {1}: the operation. {2}: what is not supported. {3}: what was done.</summary>
    public static readonly DiagnosticDescriptor UnsupportedParameter = new(
        id: "CF1016",
        title: "Parameter serialization is not supported",
        messageFormat: "The parameter '{0}' of '{1}' {2}, which is not supported. It was {3}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor NoOperations = new(
        id: "CF1017",
        title: "Document has no operations",
        messageFormat: "The document has no operations. The client is empty.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the limit.</summary>
    public static readonly DiagnosticDescriptor LimitExceeded = new(
        id: "CF1018",
        title: "Document exceeds a size limit",
        messageFormat: "The document exceeds the limit of {0} at this position. No client was generated from it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = new(
        id: "CF1019",
        title: "File cannot be read",
        messageFormat: "The compiler could not read the file. No client was generated from it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the pointer.</summary>
    public static readonly DiagnosticDescriptor UnknownMember = new(
        id: "CF1020",
        title: "Member is not part of OpenAPI",
        messageFormat: "'{0}' is not a member of this version of OpenAPI. It was ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the property.</summary>
    public static readonly DiagnosticDescriptor UndeclaredProperty = new(
        id: "CF1030",
        title: "Required property is not declared",
        messageFormat: "'{0}' requires the property '{1}', which it does not declare. Its value is in AdditionalProperties."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the pointer.</summary>
    public static readonly DiagnosticDescriptor PropertiesAndAlternatives = new(
        id: "CF1031",
        title: "Schema has properties and alternatives",
        messageFormat: "'{0}' has properties in addition to oneOf or anyOf. The model has these properties; those that only "
            + "an alternative declares are in AdditionalProperties.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the operation. {1}: the parameter.</summary>
    public static readonly DiagnosticDescriptor UndeclaredPathParameter = new(
        id: "CF1032",
        title: "Path parameter is not declared",
        messageFormat: "The path of '{0}' contains the parameter '{1}', which is not declared. It is a string."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the parameter. {1}: the operation. {2}: the reason.</summary>
    public static readonly DiagnosticDescriptor ParameterIgnored = new(
        id: "CF1040",
        title: "Parameter is ignored",
        messageFormat: "The parameter '{0}' of '{1}' {2}. It was ignored."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the parameter. {1}: the operation.</summary>
    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        id: "CF1041",
        title: "Parameter is declared twice",
        messageFormat: "The parameter '{0}' of '{1}' is declared twice in one list. The first declaration was used."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the parameter. {1}: the operation.</summary>
    public static readonly DiagnosticDescriptor UndefinedSerialization = new(
        id: "CF1042",
        title: "OpenAPI does not define the serialization of a parameter",
        messageFormat: "The parameter '{0}' of '{1}' is an array of arrays or objects, and OpenAPI does not define its "
            + "serialization. It is sent as JSON.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the operation. {1}: "responds" or "is sent". {2}: the media type that is used. {3}: the others.</summary>
    public static readonly DiagnosticDescriptor UnusedMediaTypes = new(
        id: "CF1043",
        title: "Operation has alternative media types",
        messageFormat: "'{0}' {1} with '{2}'. The other media types of the document are not supported by the method: {3}."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the operation. {1}: the status. {2}: the status whose content is the result.</summary>
    public static readonly DiagnosticDescriptor DifferentSuccessResponses = new(
        id: "CF1044",
        title: "Operation has success responses of different types",
        messageFormat: "'{0}' can respond with {1}, whose content differs from that of {2}, which is the result. It is "
            + "available in the raw response only.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the operation. {1}: the address.</summary>
    public static readonly DiagnosticDescriptor UnusableServer = new(
        id: "CF1045",
        title: "Server of an operation cannot be used",
        messageFormat: "The server '{1}' of '{0}' is not an http or https address or a path. The operation uses the address "
            + "of the service."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the operation. {1}: the address.</summary>
    public static readonly DiagnosticDescriptor CredentialNotSent = new(
        id: "CF1046",
        title: "Credential is not sent to another host",
        messageFormat: "'{0}' is on another host, '{1}', and does not declare its own security. The credential is sent to it only if the "
            + "option CredentialHosts of the client contains the host.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the operation. {1}: the members.</summary>
    public static readonly DiagnosticDescriptor EnvelopeMembersIgnored = new(
        id: "CF1047",
        title: "Envelope has additional members",
        messageFormat: "The envelope of '{0}' has additional members: {1}. Only RequestOptions.OnResponse receives them.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the type. {2}: the properties.</summary>
    public static readonly DiagnosticDescriptor PropertiesOfNonObject = new(
        id: "CF1048",
        title: "Schema with properties is not an object",
        messageFormat: "'{0}' is of type {1} and has properties: {2}. The properties were ignored.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer.</summary>
    public static readonly DiagnosticDescriptor TypedAdditionalProperties = new(
        id: "CF1050",
        title: "Additional properties are of several types",
        messageFormat: "'{0}' has additional properties whose type depends on their names or on an alternative. They are in "
            + "AdditionalProperties, as JsonElement.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the property. {2}: the reason.</summary>
    public static readonly DiagnosticDescriptor NoDerivedSchemas = new(
        id: "CF1051",
        title: "Discriminator has no usable schemas",
        messageFormat: "'{0}' has the discriminator '{1}', and {2}. It became a class; properties of derived schemas are in "
            + "AdditionalProperties.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the entries.</summary>
    public static readonly DiagnosticDescriptor InvalidMapping = new(
        id: "CF1052",
        title: "Discriminator mapping has invalid entries",
        messageFormat: "'{0}' has entries that name none of the alternatives: {1}. They were ignored; such a value is of an unknown type."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the pointer.</summary>
    public static readonly DiagnosticDescriptor DynamicReference = new(
        id: "CF1053",
        title: "Dynamic references are not bound",
        messageFormat: "'{0}' leads to a schema that contains itself, and whose dynamic references depend on the schema that uses it. The "
            + "anchors of that schema itself were used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the type. {2}: the type that was used.</summary>
    public static readonly DiagnosticDescriptor NonStandardType = new(
        id: "CF1055",
        title: "Type is not an OpenAPI type",
        messageFormat: "'{0}' is '{1}', which is not an OpenAPI type. {2} was used."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the pointer. {1}: the keyword.</summary>
    public static readonly DiagnosticDescriptor ConditionalSchema = new(
        id: "CF1056",
        title: "Schemas apply conditionally",
        messageFormat: "'{0}' applies other schemas conditionally, with '{1}'. The properties that they add are in AdditionalProperties.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the path. {1}: the path with a slash.</summary>
    public static readonly DiagnosticDescriptor MissingSlash = new(
        id: "CF1060",
        title: "Path does not begin with a slash",
        messageFormat: "The path '{0}' does not begin with a slash. '{1}' was used.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the parameter. {1}: the operation.</summary>
    public static readonly DiagnosticDescriptor SchemaAndContent = new(
        id: "CF1061",
        title: "Parameter has a schema and content",
        messageFormat: "The parameter '{0}' of '{1}' has both schema and content. The schema was used."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the scheme. {1}: its type. {2}: what to do.</summary>
    public static readonly DiagnosticDescriptor UnsupportedSecurityScheme = new(
        id: "CF1062",
        title: "Security scheme is not supported",
        messageFormat: "The security scheme '{0}' is {1}. {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: what the document contains instead. {1}: the prefix of the variable.</summary>
    public static readonly DiagnosticDescriptor NoServerAddress = new(
        id: "CF1063",
        title: "Document has no server address",
        messageFormat: "{0}. Set the address with the option BaseAddress or the environment variable {1}_BASE_URL.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the full name of the type. {1}: the file of the other document.</summary>
    public static readonly DiagnosticDescriptor TypeConflict = new(
        id: "CF1064",
        title: "Documents declare the same type",
        messageFormat: "The document '{1}' declares '{0}' as well. No client was generated for this document. Set another "
            + "namespace for one of them.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>{0}: the glob, path or parameter. {1}: the option. {2}: the nearest name.</summary>
    public static readonly DiagnosticDescriptor FilterMatchesNothing = new(
        id: "CF1065",
        title: "Option matches nothing",
        messageFormat: "'{0}' in {1} matches nothing in this document. {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the assembly. {1}: the full name of the client.</summary>
    public static readonly DiagnosticDescriptor ClientInLibrary = new(
        id: "CF1066",
        title: "Client is in a referenced assembly",
        messageFormat: "The referenced assembly '{0}' already contains '{1}', and the code of this project uses that client. No client "
            + "was generated for this document. Set another namespace, or remove the Cf1Spec item.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the metadata. {1}: the nearest name.</summary>
    public static readonly DiagnosticDescriptor UnknownMetadata = new(
        id: "CF1067",
        title: "Metadata of a Cf1Spec item is misspelt",
        messageFormat: "'{0}' is not a metadata name of Cf1Spec items, and has no effect. The nearest is '{1}'.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the operation. {1}: what is missing.</summary>
    public static readonly DiagnosticDescriptor PagingNotRecognized = new(
        id: "CF1070",
        title: "List is not paged",
        messageFormat: "'{0}' looks like a list with pages, but {1}. The method returns a single response. "
            + "Declare the paging with x-cf1gen-paging, or set it to false."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the operation. {1}: the error.</summary>
    public static readonly DiagnosticDescriptor InvalidPagingDeclaration = new(
        id: "CF1071",
        title: "Declaration of paging is not valid",
        messageFormat: "The declaration of the paging of '{0}' {1}. It was ignored, and the method returns a single response."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the parameter. {1}: the operation. {2}: what the method uses instead.</summary>
    public static readonly DiagnosticDescriptor PagingParameterLeftOut = new(
        id: "CF1072",
        title: "Parameter of another kind of paging is left out",
        messageFormat: "The parameter '{0}' of '{1}' is another way to request a page. The method uses {2}, and does not have the "
            + "parameter."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: JSON or YAML. {1}: the error.</summary>
    public static readonly DiagnosticDescriptor LenientSyntax = new(
        id: "CF1080",
        title: "Syntax is not strictly valid",
        messageFormat: "The text is not strictly valid {0}: {1}. It was read nevertheless.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the syntax of version 3.</summary>
    public static readonly DiagnosticDescriptor SwaggerConstruct = new(
        id: "CF1081",
        title: "Part of the document uses Swagger 2.0 syntax",
        messageFormat: "'{0}' uses Swagger 2.0 syntax: since version 3.0, {1}. It was read as JSON content.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the pointer. {1}: the pointer to the other schema. {2}: the property. {3}: the name of the type.</summary>
    public static readonly DiagnosticDescriptor SharedTypeDiffers = new(
        id: "CF1082",
        title: "Schemas with one name have different types",
        messageFormat: "'{0}' and '{1}' are the property '{2}' of schemas that share the type '{3}', and have different types. "
            + "The property was given the type JsonElement.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the extension. {1}: the reason.</summary>
    public static readonly DiagnosticDescriptor ExtensionWithoutEffect = new(
        id: "CF1083",
        title: "Extension has no effect",
        messageFormat: "'{0}' has no effect here. {1}."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the start of the paths. {1}: what is repeated because of it.</summary>
    public static readonly DiagnosticDescriptor CommonStartOfPaths = new(
        id: "CF1084",
        title: "All paths begin alike",
        messageFormat: "All paths begin with '{0}', so that {1}. Set RootPath or x-cf1gen-root-path to '{0}' to avoid the repetition."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the extension. {1}: the error.</summary>
    public static readonly DiagnosticDescriptor InvalidEnumNames = new(
        id: "CF1085",
        title: "Names of enum values are not usable",
        messageFormat: "'{0}' {1}. It was ignored, and the values are named after their texts."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the class. {1}: the class of the body. {2}: the properties. {3}: the method. {4}: the effect.</summary>
    public static readonly DiagnosticDescriptor PropertiesNotCopied = new(
        id: "CF1086",
        title: "Update does not copy all properties",
        messageFormat: "The types of these properties differ in '{0}' and '{1}': {2}. The method '{3}' {4}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the version.</summary>
    public static readonly DiagnosticDescriptor VersionInSwagger = new(
        id: "CF1087",
        title: "Version is in the member of version 2.0",
        messageFormat: "The member 'swagger' is {0}, but since version 3.0 its name is 'openapi'. The document was read as version {0}."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the reference.</summary>
    public static readonly DiagnosticDescriptor DocumentationReference = new(
        id: "CF1088",
        title: "Reference in documentation is not followed",
        messageFormat: "The reference '{0}' is in place of a description or an example and leads to no text of the document. It was "
            + "ignored, and the documentation comments do not contain the text."
            + OverlayHint,
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: OverlayFix);

    /// <summary>{0}: the path of the overlay. {1}: the reason.</summary>
    public static readonly DiagnosticDescriptor OverlayNotFound = new(
        id: "CF1101",
        title: "Overlay cannot be read",
        messageFormat: "The overlay '{0}' {1}. The document was read without it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the reason.</summary>
    public static readonly DiagnosticDescriptor NotOverlay = new(
        id: "CF1102",
        title: "File is not an overlay",
        messageFormat: "The file is not an overlay of version 1.0 or 1.1: {0}. The document was read without it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the pointer. {1}: the error. {2}: the effect.</summary>
    public static readonly DiagnosticDescriptor InvalidOverlayPart = new(
        id: "CF1103",
        title: "Part of an overlay is not valid",
        messageFormat: "This part of the overlay is not valid. '{0}' {1}. {2}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the query. {1}: the error.</summary>
    public static readonly DiagnosticDescriptor InvalidJsonPath = new(
        id: "CF1104",
        title: "JSONPath of an overlay is not valid",
        messageFormat: "The JSONPath '{0}' is not valid: {1}. It selects nothing.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the document that the overlay extends. {1}: the document to which it is applied.</summary>
    public static readonly DiagnosticDescriptor OverlayOfOtherDocument = new(
        id: "CF1105",
        title: "Overlay extends another document",
        messageFormat: "The overlay extends '{0}'. It was applied to '{1}' nevertheless.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the query. {1}: the nearest match.</summary>
    public static readonly DiagnosticDescriptor OverlayActionMatchesNothing = new(
        id: "CF1106",
        title: "Overlay action matches nothing",
        messageFormat: "'{0}' matches nothing in the document. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the reason.</summary>
    public static readonly DiagnosticDescriptor OverlayActionNotNeeded = new(
        id: "CF1107",
        title: "Overlay action is not needed",
        messageFormat: "The action is not needed: {0}. Remove this action.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the reason.</summary>
    public static readonly DiagnosticDescriptor OverlayActionNotApplied = new(
        id: "CF1108",
        title: "Overlay action cannot be applied",
        messageFormat: "This part of the action was not applied: {0}. The rest of the overlay was applied.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the name. {1}: the reason.</summary>
    public static readonly DiagnosticDescriptor ErrataNotFound = new(
        id: "CF1109",
        title: "Errata do not exist",
        messageFormat: "The errata '{0}' {1}. The document was read without them.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>{0}: the reason.</summary>
    public static readonly DiagnosticDescriptor ErratumNotNeeded = new(
        id: "CF1110",
        title: "Erratum does not concern the document",
        messageFormat: "This erratum does not concern the document. It was not applied: {0}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the reason.</summary>
    public static readonly DiagnosticDescriptor InvalidBaseline = new(
        id: "CF1301",
        title: "Baseline cannot be read",
        messageFormat: "The baseline was not used: {0}. Restore it, or write it again with 'cf1gen baseline --reset-names'.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>{0}: the name. {1}: the reason.</summary>
    public static readonly DiagnosticDescriptor BaselineNotFound = new(
        id: "CF1302",
        title: "Baseline is not part of the project",
        messageFormat: "The baseline '{0}' {1}. The client was not compared with it.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>{0}: the number of removed operations. {1}: the number of operations of the baseline.</summary>
    public static readonly DiagnosticDescriptor MassRemoval = new(
        id: "CF1303",
        title: "Many operations were removed",
        messageFormat: "{0} of the {1} operations of the baseline are gone. A document that loses more than a quarter of its operations "
            + "is often incomplete. Compare it with its source, and update the baseline if the operations are really gone.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>{0}: what was removed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor MemberRemoved = new(
        id: "CF1304",
        title: "Member of the baseline was removed",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was renamed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor MemberRenamed = new(
        id: "CF1305",
        title: "Member of the baseline was renamed",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was changed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor MemberTypeChanged = new(
        id: "CF1306",
        title: "Type or signature differs from the baseline",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was required. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor RequiredInRequest = new(
        id: "CF1307",
        title: "Value must be passed now",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was changed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor OptionalInResponse = new(
        id: "CF1308",
        title: "Value of a response can be absent or null now",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was removed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor EnumValueRemoved = new(
        id: "CF1309",
        title: "Value of an enum was removed",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was changed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor RouteChanged = new(
        id: "CF1310",
        title: "Method calls another path or HTTP method",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was changed. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor SerializationChanged = new(
        id: "CF1311",
        title: "Request or response is serialized in another way",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: what was deprecated. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor MemberDeprecated = new(
        id: "CF1312",
        title: "Member of the baseline is deprecated now",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: what was added. {1}: what that breaks.</summary>
    public static readonly DiagnosticDescriptor MemberAdded = new(
        id: "CF1313",
        title: "Client differs from the baseline compatibly",
        messageFormat: "{0}. {1}.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true);

    /// <summary>{0}: the method.</summary>
    public static readonly DiagnosticDescriptor ListNotEnumerated = new(
        id: "CF1801",
        title: "List is not enumerated",
        messageFormat: "The result of '{0}' is not used, so that no request is sent. Enumerate it with 'await foreach'.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>{0}: the method.</summary>
    public static readonly DiagnosticDescriptor CallNotAwaited = new(
        id: "CF1802",
        title: "Call is not awaited",
        messageFormat: "The call of '{0}' is not awaited. The program continues before it has completed, and its exception is lost. "
            + "Await the call, or assign it to a variable.",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    /// <summary>
    /// Determines whether a diagnostic is an error when <c>Strict</c> is set, because a part of the document is lost or not typed.
    /// </summary>
    public static bool IsErrorWhenStrict(DiagnosticDescriptor descriptor) => descriptor.Id is
        "CF1004" or "CF1005" or "CF1006" or "CF1007" or "CF1008" or "CF1010" or "CF1011" or "CF1013" or "CF1016" or
        "CF1017" or "CF1030" or "CF1031" or "CF1041" or "CF1044" or "CF1045" or "CF1047" or "CF1048" or "CF1050" or
        "CF1051" or "CF1052" or "CF1055" or "CF1056" or "CF1062" or "CF1072" or "CF1082" or "CF1103" or "CF1104" or
        "CF1106" or "CF1108";

    /// <summary>
    /// Determines whether a diagnostic is an error when <c>Cf1Baseline</c> is <c>strict</c>, because a change breaks users.
    /// </summary>
    public static bool IsErrorWhenBaselineIsStrict(DiagnosticDescriptor descriptor) => descriptor.Id is
        "CF1304" or "CF1305" or "CF1306" or "CF1307" or "CF1308" or "CF1309" or "CF1310" or "CF1311";
}
