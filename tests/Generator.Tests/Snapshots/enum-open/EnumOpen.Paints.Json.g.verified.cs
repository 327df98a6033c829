partial class Paint : IApiModel<Paint>
{
        json.Required("colour"u8, ref _colour, JsonCodec.Enum<Colour>());
        json.Required("gloss"u8, ref _gloss, JsonCodec.Enum<PaintGloss>());
        json.Optional("second_colour"u8, ref _secondColour, JsonCodec.Enum<Colour>());
        json.Optional("other_colours"u8, ref _otherColours, JsonCodec.List(JsonCodec.Enum<Colour>()));
}
