/** Verbs of noticing and showing, and of asking people for something. */
export const sees = new Set(
  'see sees seeing show shows showing display displays displaying return returns receive receives receiving get gets getting encounter encounters encountering experience experiences experiencing notice notices report reports reporting face faces facing end ends answer answers redirected stay stays say says'.split(
    ' ',
  ),
);
export const asks = new Set(
  'ask asks asked asking prompt prompts prompted prompting request requests'.split(' '),
);
export const empty = new Set('blank white empty'.split(' '));
export const screens = new Set('page pages screen screens window windows'.split(' '));
