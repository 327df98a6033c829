using System.ComponentModel;

#if CF1GEN_GENERATOR
namespace Cf1Gen.Generator.Common;
#else
namespace Cf1Gen.Runtime;
#endif

/// <summary>The serialization styles of parameters, by the names of OpenAPI.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ParameterStyle
{
    /// <summary>JSON text; a string has quotation marks.</summary>
    Json,

    /// <summary>In a query, a cookie or a form: <c>name=a,b</c>, an object as <c>name=x,1,y,2</c>.</summary>
    Form,

    /// <summary>In a query, a cookie or a form: <c>name=a&amp;name=b</c>, an object as <c>x=1&amp;y=2</c>.</summary>
    FormExploded,

    /// <summary>In a query: <c>name=a%20b</c>.</summary>
    SpaceDelimited,

    /// <summary>In a query: <c>name=a%7Cb</c>.</summary>
    PipeDelimited,

    /// <summary>In a query or a form: <c>name=a%09b</c>; only in Swagger 2.0.</summary>
    TabDelimited,

    /// <summary>
    /// In a query or a form: <c>name[x]=1&amp;name[y]=2</c> at any depth; the items of a list are <c>name[0]=a&amp;name[1]=b</c>.
    /// </summary>
    DeepObject,

    /// <summary>In a path or a header: <c>a,b</c>, an object as <c>x,1,y,2</c>.</summary>
    Simple,

    /// <summary>In a path or a header: <c>a,b</c>, an object as <c>x=1,y=2</c>.</summary>
    SimpleExploded,

    /// <summary>In a path: <c>.a,b</c>, an object as <c>.x,1,y,2</c>.</summary>
    Label,

    /// <summary>In a path: <c>.a.b</c>, an object as <c>.x=1.y=2</c>.</summary>
    LabelExploded,

    /// <summary>In a path: <c>;name=a,b</c>, an object as <c>;name=x,1,y,2</c>.</summary>
    Matrix,

    /// <summary>In a path: <c>;name=a;name=b</c>, an object as <c>;x=1;y=2</c>.</summary>
    MatrixExploded,

    /// <summary>In a path: text that can contain slashes and so several segments, none of which can change the route.</summary>
    Segments,

    /// <summary>
    /// The whole query, in place of a parameter: the members of an object, <c>x=1&amp;y=2</c>, a list among them as <c>y=a&amp;y=b</c>.
    /// </summary>
    QueryForm,

    /// <summary>The whole query, in place of a parameter: percent-encoded JSON text.</summary>
    QueryJson,

    /// <summary>The whole query, in place of a parameter: percent-encoded text.</summary>
    QueryText,
}
