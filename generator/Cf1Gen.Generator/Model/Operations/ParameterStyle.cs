namespace Cf1Gen.Generator.Model.Operations;

/// <summary>How a value is written as a parameter; the names are those of the runtime's <c>ParameterStyle</c>.</summary>
internal enum ParameterStyle
{
    Json,
    Form,
    FormExploded,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
    Simple,
    SimpleExploded,
    Label,
    LabelExploded,
    Matrix,
    MatrixExploded,
    Segments,
}
